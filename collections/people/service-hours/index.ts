import type { CollectionConfig } from 'payload'
import { both, day, number, relationship, text } from '../../shared/fields'
import { navigation } from '../../shared/groups'
import { quarterHours } from '../../shared/validate'

/** Hours of volunteer work: the basis for recognition. */
export const serviceHours: CollectionConfig = {
  slug: 'service-hours',
  versions: false,
  labels: { singular: both('Stunden', 'Hours'), plural: both('Ehrenamtliche Stunden', 'Volunteer hours') },
  admin: {
    useAsTitle: 'activity',
    group: navigation.people,
    defaultColumns: ['volunteer', 'date', 'hours', 'activity'],
    enableRichTextLink: false,
    enableRichTextRelationship: false,
    description: both('Grundlage für die Ehrung.', 'The base for recognition.'),
  },
  defaultSort: '-date',
  fields: [
    relationship('volunteer', 'Person', 'Volunteer', {
      relationTo: 'volunteers',
      required: true,
      index: true,
    }),
    {
      type: 'row',
      fields: [
        day('date', 'Datum', 'Date', { required: true, index: true }),
        number('hours', 'Stunden', 'Hours', { unit: 'hours', required: true, validate: quarterHours(true) }),
      ],
    },
    text('activity', 'Tätigkeit', 'Activity', { required: true }),
    relationship('network', 'Netzwerk', 'Network', { relationTo: 'networks', index: true }),
  ],
}
