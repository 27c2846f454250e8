import type { CollectionConfig } from 'payload'
import { nobody } from '../../../access/fields'
import { lookupsFor } from '../../../access/lookups'
import { idOf, meOf } from '../../../access/me'
import type { Claim } from '../../../payload-types'
import { withAuditedReads } from '../../../src/audit/reads'
import {
  array,
  both,
  cents,
  checkbox,
  group,
  join,
  moment,
  relationship,
  select,
  text,
  textarea,
} from '../../shared/fields'
import { navigation } from '../../shared/groups'
import { claimStatuses, claimTransitions } from './choices'
import { items } from './items'

const bySystem = { access: { create: nobody, update: nobody }, admin: { readOnly: true } }

const collection: CollectionConfig = {
  slug: 'claims',
  versions: false,
  labels: { singular: both('Antrag', 'Claim'), plural: both('Anträge', 'Claims') },
  admin: {
    useAsTitle: 'number',
    group: navigation.money,
    defaultColumns: ['number', 'volunteer', 'municipality', 'totalCents', 'status'],
    // A list selects only its columns, so that bank data is not loaded.
    enableListViewSelectAPI: true,
    enableRichTextLink: false,
    enableRichTextRelationship: false,
    description: both('Erstattung von Auslagen.', 'Reimbursement of expenses.'),
  },
  indexes: [{ fields: ['fund', 'status'] }, { fields: ['municipality', 'status'] }],
  fields: [
    text('number', 'Nummer', 'Number', { ...bySystem, unique: true, index: true }),
    {
      type: 'row',
      fields: [
        relationship('volunteer', 'Person', 'Volunteer', {
          relationTo: 'volunteers',
          required: true,
          index: true,
        }),
        relationship('municipality', 'Kommune', 'Municipality', {
          relationTo: 'municipalities',
          required: true,
          index: true,
        }),
        relationship('fund', 'Fonds', 'Fund', { relationTo: 'funds', index: true }),
      ],
    },
    items,
    textarea('noReceiptReason', 'Warum fehlt ein Beleg?', 'Why is a receipt missing?'),
    checkbox('declaration', 'Ich habe diese Auslagen gehabt.', 'I had these expenses.'),
    group('payee', 'Empfängerin oder Empfänger (Stand bei Einreichung)', 'Payee (as of submission)', [
      text('name', 'Name', 'Name', bySystem),
      text('accountHolder', 'Kontoinhaberin oder Kontoinhaber', 'Account holder', bySystem),
      text('iban', 'IBAN', 'IBAN', bySystem),
    ]),
    array('decisions', 'Entscheidungen', 'Decisions', {
      ...bySystem,
      labels: { singular: both('Entscheidung', 'Decision'), plural: both('Entscheidungen', 'Decisions') },
      fields: [
        select('transition', 'Schritt', 'Step', claimTransitions, { required: true }),
        relationship('by', 'Durch', 'By', { relationTo: 'users' }),
        moment('at', 'Am', 'At', { required: true }),
        textarea('reason', 'Grund', 'Reason'),
      ],
    }),
    cents('totalCents', 'Summe', 'Total', { ...bySystem, admin: { readOnly: true, position: 'sidebar' } }),
    select('status', 'Stand', 'Status', claimStatuses, {
      ...bySystem,
      required: true,
      defaultValue: 'draft',
      index: true,
      admin: { readOnly: true, position: 'sidebar' },
    }),
    relationship('filedBy', 'Eingereicht von', 'Filed by', {
      ...bySystem,
      relationTo: 'users',
      admin: { readOnly: true, position: 'sidebar' },
    }),
    relationship('payment', 'Auszahlung', 'Payment', {
      ...bySystem,
      relationTo: 'payment-batches',
      index: true,
      admin: { readOnly: true, position: 'sidebar' },
    }),
    join('receipts', 'Belege', 'Receipts', { collection: 'receipts', on: 'claim' }),
  ],
}

/**
 * A volunteer's claim for reimbursement of expenses. Its state changes only through named transitions. Reading the
 * bank data of another person's claim is logged.
 */
export const claims = withAuditedReads(
  collection,
  {
    bankDataRead: {
      fields: ['payee'],
      in: ({ payee }: Partial<Claim>) => Boolean(payee?.iban || payee?.accountHolder),
    },
  },
  async ({ volunteer }: Claim, req) =>
    (await lookupsFor({ me: meOf(req.user), req }).myRecords()).some(
      (mine) => volunteer && mine.id === idOf(volunteer),
    ),
)
