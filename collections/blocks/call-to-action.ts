import type { Block } from 'payload'
import { both, text, textarea } from '../shared/fields'
import { linkTarget } from '../shared/validate'

/** A call-to-action button with a sentence of explanation. */
export const callToAction: Block = {
  slug: 'callToAction',
  interfaceName: 'CallToActionBlock',
  labels: {
    singular: both('Aufruf mit Knopf', 'Call to action'),
    plural: both('Aufrufe', 'Calls to action'),
  },
  fields: [
    textarea('text', 'Text', 'Text'),
    text('label', 'Beschriftung des Knopfes', 'Label of the button', { required: true }),
    text('url', 'Ziel', 'Target', { required: true, validate: linkTarget(true) }),
  ],
}
