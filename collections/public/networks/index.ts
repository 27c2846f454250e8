import type { CollectionConfig } from 'payload'
import { onlyFor } from '../../../access/fields'
import { array, both, checkbox, join, relationship, richText, select, text } from '../../shared/fields'
import { navigation } from '../../shared/groups'
import { spokenLanguages } from '../../../src/domain/languages'
import { publishing } from '../../shared/publishing'
import { slugField } from '../../shared/slug'

const joinModes = {
  open: ['Offen: jede und jeder ist sofort dabei', 'Open: everyone is in at once'],
  approval: ['Mit Zustimmung der Koordination', 'With the coordination’s approval'],
  invitation: ['Nur auf Einladung', 'By invitation only'],
} as const

const statuses = {
  planned: ['Geplant', 'Planned'],
  active: ['Aktiv', 'Active'],
  resting: ['Ruht', 'Resting'],
} as const

/** A municipality's network of citizens who support refugees. */
export const networks: CollectionConfig = {
  slug: 'networks',
  ...publishing,
  labels: { singular: both('Netzwerk', 'Network'), plural: both('Netzwerke', 'Networks') },
  admin: {
    useAsTitle: 'title',
    group: navigation.public,
    defaultColumns: ['title', 'municipality', 'status', 'joinMode', '_status'],
    description: both('Bürgernetzwerke der Kommunen.', 'The citizens’ networks of the municipalities.'),
  },
  defaultSort: 'title',
  // By status for the district's overview; by title for a municipality's list, in its order.
  indexes: [{ fields: ['municipality', 'status'] }, { fields: ['municipality', 'title'] }],
  fields: [
    text('title', 'Name', 'Name', { required: true }),
    richText('description', 'Beschreibung', 'Description', { localized: true }),
    array('needs', 'Was gerade gebraucht wird', 'What is needed now', {
      meaning: 'What people can help with at the moment.',
      labels: { singular: both('Bedarf', 'Need'), plural: both('Bedarfe', 'Needs') },
      fields: [
        text('text', 'Was gebraucht wird', 'What is needed', { required: true, localized: true }),
        checkbox('urgent', 'Dringend', 'Urgent', { meaning: 'Whether it cannot wait.' }),
      ],
    }),
    join('initiatives', 'Initiativen', 'Initiatives', { collection: 'initiatives', on: 'networks' }),
    join('events', 'Termine', 'Events', { collection: 'events', on: 'network' }),
    join('memberships', 'Mitgliedschaften', 'Memberships', { collection: 'memberships', on: 'network' }),
    relationship('municipality', 'Kommune', 'Municipality', {
      relationTo: 'municipalities',
      required: true,
      index: true,
      admin: { position: 'sidebar' },
    }),
    slugField('title'),
    select('status', 'Stand', 'Status', statuses, {
      meaning: 'Whether the network is working.',
      // Payload's own `_status` of drafts uses the name this enum would have.
      enumName: 'enum_network_state',
      required: true,
      defaultValue: 'planned',
      index: true,
      admin: { position: 'sidebar' },
    }),
    text('coordinatingOffice', 'Koordinierende Stelle', 'Coordinating office', {
      meaning: 'The office of the administration that looks after it.',
      admin: { position: 'sidebar' },
    }),
    relationship('coordinator', 'Koordination (intern)', 'Coordinator (internal)', {
      relationTo: 'users',
      access: {
        read: onlyFor('admin', 'district', 'municipal', 'network'),
        update: onlyFor('admin', 'district', 'municipal'),
      },
      admin: { position: 'sidebar' },
      hint: both('Nicht öffentlich.', 'Not public.'),
    }),
    select('joinMode', 'Mitmachen', 'Joining', joinModes, {
      meaning: 'How one becomes a member.',
      required: true,
      defaultValue: 'approval',
      admin: { position: 'sidebar' },
    }),
    select('languages', 'Sprachen', 'Languages', spokenLanguages, {
      meaning: 'Languages its people speak.',
      hasMany: true,
      admin: { position: 'sidebar' },
    }),
    relationship('fixedDate', 'Fester Termin', 'Fixed date', {
      meaning: 'The series of events in which volunteers and the administration meet: the fixed exchange.',
      relationTo: 'events',
      filterOptions: { kind: { equals: 'exchange' } },
      admin: { position: 'sidebar' },
      hint: both('Die Terminreihe des Austauschs.', 'The series of the exchange.'),
    }),
  ],
}
