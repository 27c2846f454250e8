import type { postgresAdapter } from '@payloadcms/db-postgres'
import {
  bigint,
  index,
  pgTable,
  type PgTableWithColumns,
  text,
  timestamp,
  uuid,
} from '@payloadcms/db-postgres/drizzle/pg-core'

type Hook = NonNullable<Parameters<typeof postgresAdapter>[0]['afterSchemaInit']>[number]

const moment = (name: string) => timestamp(name, { withTimezone: true })

/** Tables of webhooks that are no collections: no interface, filter or sort order reaches them. */
export const webhookTables: Hook = ({ schema }) => {
  const webhooks = (schema.tables as Record<string, PgTableWithColumns<any>>).webhooks!
  const webhook = () => uuid('webhook_id').references(() => webhooks.id, { onDelete: 'cascade' })

  /** Signing keys, encrypted. The previous one signs, too, until receivers have the new one. */
  const secrets = pgTable('webhook_secrets', {
    webhook: webhook().primaryKey(),
    secret: text('secret').notNull(),
    previous: text('previous'),
    previousUntil: moment('previous_until'),
  })

  /** Public changes that a webhook has not been told of; written by the triggers `tell_webhooks`. */
  const changes = pgTable(
    'webhook_changes',
    {
      id: bigint('id', { mode: 'bigint' }).primaryKey().generatedAlwaysAsIdentity(),
      webhook: webhook().notNull(),
      collection: text('collection').notNull(),
      record: text('record'),
      slug: text('slug'),
      action: text('action').notNull(),
      at: moment('at').notNull().defaultNow(),
    },
    (table) => [index('webhook_changes_webhook_idx').on(table.webhook)],
  )

  return {
    ...schema,
    tables: { ...schema.tables, webhook_secrets: secrets, webhook_changes: changes },
  }
}
