import type { Block } from 'payload'
import { both, relationship, text } from '../shared/fields'

/** Services related to the text. */
export const relatedServices: Block = {
  slug: 'relatedServices',
  interfaceName: 'RelatedServicesBlock',
  labels: {
    singular: both('Passende Angebote', 'Related services'),
    plural: both('Passende Angebote', 'Related services'),
  },
  fields: [
    text('heading', 'Überschrift', 'Heading'),
    relationship('services', 'Angebote', 'Services', {
      relationTo: 'services',
      hasMany: true,
      required: true,
    }),
  ],
}
