import type { CollectionConfig } from 'payload'
import { nobody } from '../../../access/fields'
import type { PaymentBatch } from '../../../payload-types'
import { withAuditedReads } from '../../../src/audit/reads'
import { both, cents, day, number, relationship, select, text, textarea } from '../../shared/fields'
import { navigation } from '../../shared/groups'
import { wholeNumber } from '../../shared/validate'

const statuses = {
  created: ['Erstellt', 'Created'],
  executed: ['Ausgeführt', 'Executed'],
  cancelled: ['Storniert', 'Cancelled'],
} as const

const bySystem = { access: { create: nobody, update: nobody }, admin: { readOnly: true } }

const collection: CollectionConfig = {
  slug: 'payment-batches',
  versions: false,
  labels: {
    singular: both('Sammelüberweisung', 'Payment batch'),
    plural: both('Sammelüberweisungen', 'Payment batches'),
  },
  admin: {
    useAsTitle: 'messageId',
    group: navigation.money,
    defaultColumns: ['messageId', 'executionDate', 'count', 'controlSumCents', 'status'],
    enableListViewSelectAPI: true,
    enableRichTextLink: false,
    enableRichTextRelationship: false,
    description: both('SEPA-Dateien (pain.001).', 'SEPA files (pain.001).'),
  },
  defaultSort: '-createdAt',
  fields: [
    text('messageId', 'Kennung der Nachricht', 'Message id', {
      ...bySystem,
      unique: true,
      index: true,
      maxLength: 35,
    }),
    day('executionDate', 'Ausführung am', 'Execution date', bySystem),
    number('count', 'Anzahl', 'Count', { ...bySystem, validate: wholeNumber() }),
    cents('controlSumCents', 'Kontrollsumme', 'Control sum', bySystem),
    relationship('claims', 'Anträge', 'Claims', { ...bySystem, relationTo: 'claims', hasMany: true }),
    textarea('xml', 'SEPA-Datei', 'SEPA file', { ...bySystem, admin: { hidden: true } }),
    select('status', 'Stand', 'Status', statuses, {
      ...bySystem,
      required: true,
      defaultValue: 'created',
      index: true,
      admin: { readOnly: true, position: 'sidebar' },
    }),
  ],
}

/** Claims paid in one SEPA file. Written once, by the system. Reading the file with its bank data is logged. */
export const paymentBatches = withAuditedReads(
  collection,
  { bankDataRead: { fields: ['xml'], in: ({ xml }: Partial<PaymentBatch>) => Boolean(xml) } },
  async () => false,
)
