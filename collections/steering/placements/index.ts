import type { CollectionConfig } from 'payload'
import { both, day, join, number, relationship, select, text, textarea } from '../../shared/fields'
import { nobody } from '../../../access/fields'
import { navigation } from '../../shared/groups'
import { slugField } from '../../shared/slug'
import { wholeNumber } from '../../shared/validate'

/** § 5 AsylbLG knows no other kind of body: private companies are not possible. */
const bodyKinds = {
  state: ['Staatlicher Träger', 'State body'],
  municipal: ['Kommunaler Träger', 'Municipal body'],
  'non-profit': ['Gemeinnütziger Träger', 'Non-profit body'],
} as const

const statuses = {
  proposed: ['Vorgeschlagen', 'Proposed'],
  examined: ['Geprüft', 'Examined'],
  approved: ['Genehmigt', 'Approved'],
  published: ['Veröffentlicht', 'Published'],
  closed: ['Abgeschlossen', 'Closed'],
  declined: ['Abgelehnt', 'Declined'],
} as const

/** A work opportunity under § 5 AsylbLG. It is neither wage nor volunteering. */
export const placements: CollectionConfig = {
  slug: 'placements',
  versions: false,
  trash: true,
  labels: {
    singular: both('Arbeitsgelegenheit', 'Work opportunity'),
    plural: both('Arbeitsgelegenheiten', 'Work opportunities'),
  },
  admin: {
    useAsTitle: 'title',
    group: navigation.steering,
    defaultColumns: ['title', 'municipality', 'bodyName', 'status', 'places'],
    description: both('Arbeitsgelegenheiten nach § 5 AsylbLG.', 'Work opportunities under § 5 AsylbLG.'),
  },
  fields: [
    text('title', 'Titel', 'Title', { required: true }),
    slugField('title'),
    {
      type: 'row',
      fields: [
        select('bodyKind', 'Art des Trägers', 'Kind of body', bodyKinds, { required: true }),
        text('bodyName', 'Träger', 'Body', { required: true }),
      ],
    },
    relationship('municipality', 'Kommune', 'Municipality', {
      relationTo: 'municipalities',
      required: true,
      index: true,
    }),
    textarea('task', 'Aufgabe', 'Task', { required: true }),
    textarea('publicBenefit', 'Nutzen für die Allgemeinheit', 'Public benefit', { required: true }),
    {
      type: 'row',
      fields: [
        number('places', 'Plätze', 'Places', { required: true, validate: wholeNumber(true) }),
        number('hoursPerWeek', 'Stunden in der Woche', 'Hours a week', { required: true, min: 1, max: 40 }),
      ],
    },
    { type: 'row', fields: [day('from', 'Von', 'From', { required: true }), day('until', 'Bis', 'Until')] },
    textarea('instruction', 'Anleitung', 'Instruction'),
    textarea('safety', 'Arbeitsschutz', 'Safety'),
    select('status', 'Stand', 'Status', statuses, {
      required: true,
      defaultValue: 'proposed',
      index: true,
      access: { create: nobody, update: nobody },
      admin: { position: 'sidebar', readOnly: true },
    }),
    textarea('declineReason', 'Grund der Ablehnung', 'Reason for declining', {
      access: { create: nobody, update: nobody },
      admin: { readOnly: true, condition: (data) => data?.status === 'declined' },
    }),
    join('hourSheets', 'Stundenzettel', 'Hour sheets', { collection: 'hour-sheets', on: 'placement' }),
  ],
}
