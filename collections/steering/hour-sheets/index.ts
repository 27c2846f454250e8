import type { CollectionConfig } from 'payload'
import { nobody } from '../../../access/fields'
import { array, both, cents, day, number, relationship, select, text } from '../../shared/fields'
import { navigation } from '../../shared/groups'
import { month, quarterHours } from '../../shared/validate'

const statuses = {
  draft: ['Entwurf', 'Draft'],
  submitted: ['Eingereicht', 'Submitted'],
  confirmed: ['Bestätigt', 'Confirmed'],
  ordered: ['Angeordnet', 'Ordered'],
  paid: ['Ausgezahlt', 'Paid'],
} as const

/** The hours of one participant of a work opportunity in one month. It never holds a name. */
export const hourSheets: CollectionConfig = {
  slug: 'hour-sheets',
  versions: false,
  labels: { singular: both('Stundenzettel', 'Hour sheet'), plural: both('Stundenzettel', 'Hour sheets') },
  admin: {
    useAsTitle: 'participantRef',
    group: navigation.steering,
    defaultColumns: ['participantRef', 'placement', 'month', 'status', 'allowanceCents'],
    enableRichTextLink: false,
    enableRichTextRelationship: false,
    description: both(
      'Nur Aktenzeichen, nie Namen. Die Aufwandsentschädigung ist weder Lohn noch Ehrenamt.',
      'File numbers only, never names. The allowance is neither wage nor volunteering.',
    ),
  },
  indexes: [{ fields: ['placement', 'month', 'participantRef'], unique: true }],
  fields: [
    relationship('placement', 'Arbeitsgelegenheit', 'Work opportunity', {
      relationTo: 'placements',
      required: true,
      index: true,
    }),
    {
      type: 'row',
      fields: [
        text('month', 'Monat', 'Month', {
          unit: 'month',
          required: true,
          index: true,
          validate: month(true),
          hint: both('Zum Beispiel 2026-11.', 'For example 2026-11.'),
        }),
        text('participantRef', 'Aktenzeichen', 'File number', {
          required: true,
          hint: both('Kein Name.', 'Not a name.'),
        }),
      ],
    },
    array('days', 'Tage', 'Days', {
      labels: { singular: both('Tag', 'Day'), plural: both('Tage', 'Days') },
      fields: [
        {
          type: 'row',
          fields: [
            day('date', 'Datum', 'Date', { required: true }),
            number('hours', 'Stunden', 'Hours', {
              unit: 'hours',
              required: true,
              validate: quarterHours(true),
            }),
          ],
        },
      ],
    }),
    cents('allowanceCents', 'Aufwandsentschädigung', 'Allowance', {
      access: { create: nobody, update: nobody },
      admin: { position: 'sidebar', readOnly: true },
    }),
    select('status', 'Stand', 'Status', statuses, {
      required: true,
      defaultValue: 'draft',
      index: true,
      access: { create: nobody, update: nobody },
      admin: { position: 'sidebar', readOnly: true },
    }),
  ],
}
