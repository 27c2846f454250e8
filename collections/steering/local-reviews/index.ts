import type { CollectionConfig } from 'payload'
import { nobody } from '../../../access/fields'
import { both, checkbox, day, relationship, select, text, textarea } from '../../shared/fields'
import { navigation } from '../../shared/groups'
import { webAddress } from '../../shared/validate'

const statuses = {
  open: ['Offen', 'Open'],
  'under-review': ['In Prüfung', 'Under review'],
  decided: ['Beschlossen', 'Decided'],
  'in-place': ['Eingerichtet', 'In place'],
  declined: ['Abgelehnt', 'Declined'],
} as const

/** Where a municipality stands with a point of the concept. */
export const localReviews: CollectionConfig = {
  slug: 'local-reviews',
  versions: false,
  labels: {
    singular: both('Prüfung vor Ort', 'Local review'),
    plural: both('Prüfungen vor Ort', 'Local reviews'),
  },
  admin: {
    useAsTitle: 'title',
    group: navigation.steering,
    defaultColumns: ['municipality', 'buildingBlock', 'status', 'dueDate', 'public'],
    description: both(
      'Je Kommune und Baustein: Wie weit sind wir?',
      'For each municipality and building block: where do we stand?',
    ),
  },
  indexes: [{ fields: ['municipality', 'buildingBlock'], unique: true }],
  fields: [
    text('title', 'Titel', 'Title', { virtual: 'buildingBlock.title', admin: { hidden: true } }),
    {
      type: 'row',
      fields: [
        relationship('municipality', 'Kommune', 'Municipality', {
          relationTo: 'municipalities',
          required: true,
          index: true,
        }),
        relationship('buildingBlock', 'Baustein', 'Building block', {
          relationTo: 'building-blocks',
          required: true,
          index: true,
        }),
      ],
    },
    select('status', 'Stand', 'Status', statuses, {
      required: true,
      defaultValue: 'open',
      index: true,
      access: { create: nobody, update: nobody },
      admin: { readOnly: true },
    }),
    relationship('responsible', 'Zuständig', 'Responsible', { relationTo: 'users' }),
    day('dueDate', 'Fällig am', 'Due on', { index: true }),
    textarea('decision', 'Beschluss', 'Decision'),
    day('decidedOn', 'Beschlossen am', 'Decided on'),
    text('link', 'Link zum Beschluss', 'Link to the decision', { validate: webAddress() }),
    textarea('note', 'Notiz (intern)', 'Note (internal)'),
    checkbox('public', 'Öffentlich zeigen', 'Show publicly', {
      meaning: 'Whether the public reads this review.',
      defaultValue: false,
    }),
  ],
}
