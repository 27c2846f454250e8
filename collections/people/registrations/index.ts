import type { CollectionConfig } from 'payload'
import { nobody } from '../../../access/fields'
import { both, email, group, relationship, select, text, zonedMoment } from '../../shared/fields'
import { navigation } from '../../shared/groups'

const statuses = {
  registered: ['Angemeldet', 'Registered'],
  waiting: ['Auf der Warteliste', 'Waiting'],
  cancelled: ['Abgemeldet', 'Cancelled'],
  attended: ['War da', 'Attended'],
} as const

/** Registrations of people for an occurrence of an event. */
export const registrations: CollectionConfig = {
  slug: 'registrations',
  versions: false,
  labels: { singular: both('Anmeldung', 'Registration'), plural: both('Anmeldungen', 'Registrations') },
  admin: {
    useAsTitle: 'title',
    group: navigation.people,
    defaultColumns: ['event', 'occurrence', 'volunteer', 'status'],
    enableRichTextLink: false,
    enableRichTextRelationship: false,
    description: both('Wer zu welchem Termin kommt.', 'Who comes to which event.'),
  },
  indexes: [{ fields: ['event', 'occurrence', 'volunteer'], unique: true }],
  fields: [
    text('title', 'Titel', 'Title', { virtual: 'event.title', admin: { hidden: true } }),
    relationship('event', 'Termin', 'Event', { relationTo: 'events', required: true, index: true }),
    zonedMoment('occurrence', 'Datum', 'Occurrence', { required: true, index: true }),
    relationship('volunteer', 'Person', 'Volunteer', { relationTo: 'volunteers', index: true }),
    group('guest', 'oder Gast', 'or guest', [
      text('name', 'Name', 'Name'),
      email('email', 'E-Mail', 'E-mail'),
    ]),
    select('status', 'Stand', 'Status', statuses, {
      required: true,
      defaultValue: 'registered',
      index: true,
      access: { create: nobody, update: nobody },
      admin: { readOnly: true, position: 'sidebar' },
    }),
  ],
}
