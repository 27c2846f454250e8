import type { CollectionConfig } from 'payload'
import { nobody } from '../../../access/fields'
import { both, relationship, select, text, textarea } from '../../shared/fields'
import { navigation } from '../../shared/groups'
import { message } from '../../../src/messages'
import type { Check } from '../../shared/validate'

const statuses = {
  requested: ['Angefragt', 'Requested'],
  approved: ['Angenommen', 'Approved'],
  rejected: ['Abgelehnt', 'Rejected'],
  ended: ['Beendet', 'Ended'],
} as const

const memberRoles = { member: ['Mitglied', 'Member'], coordinator: ['Koordination', 'Coordinator'] } as const

const exactlyOne: Check<unknown> = (_, { siblingData, req }) => {
  const { volunteer, initiative } = siblingData as { volunteer?: unknown; initiative?: unknown }
  return Boolean(volunteer) !== Boolean(initiative) || message(req, 'oneOfTwo')
}

/** A person or an initiative in a network. */
export const memberships: CollectionConfig = {
  slug: 'memberships',
  versions: false,
  labels: { singular: both('Mitgliedschaft', 'Membership'), plural: both('Mitgliedschaften', 'Memberships') },
  admin: {
    useAsTitle: 'title',
    group: navigation.people,
    defaultColumns: ['volunteer', 'initiative', 'network', 'role', 'status'],
    enableRichTextLink: false,
    enableRichTextRelationship: false,
    description: both('Wer in welchem Netzwerk ist.', 'Who is in which network.'),
  },
  indexes: [
    { fields: ['network', 'volunteer'], unique: true },
    { fields: ['network', 'initiative'], unique: true },
  ],
  fields: [
    text('title', 'Titel', 'Title', { virtual: 'network.title', admin: { hidden: true } }),
    relationship('network', 'Netzwerk', 'Network', { relationTo: 'networks', required: true, index: true }),
    {
      type: 'row',
      fields: [
        relationship('volunteer', 'Person', 'Volunteer', {
          relationTo: 'volunteers',
          index: true,
          validate: exactlyOne,
        }),
        relationship('initiative', 'oder Initiative', 'or initiative', {
          relationTo: 'initiatives',
          index: true,
        }),
      ],
    },
    select('role', 'Aufgabe', 'Role', memberRoles, { required: true, defaultValue: 'member' }),
    select('status', 'Stand', 'Status', statuses, {
      required: true,
      defaultValue: 'requested',
      index: true,
      access: { create: nobody, update: nobody },
      admin: { readOnly: true, position: 'sidebar' },
    }),
    textarea('reason', 'Grund der Ablehnung', 'Reason for rejecting', {
      access: { create: nobody, update: nobody },
      admin: { readOnly: true, condition: (data) => data?.status === 'rejected' },
    }),
  ],
}
