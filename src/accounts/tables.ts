import type { postgresAdapter } from '@payloadcms/db-postgres'
import {
  bigint,
  integer,
  pgTable,
  type PgTableWithColumns,
  text,
  timestamp,
  uuid,
  varchar,
} from '@payloadcms/db-postgres/drizzle/pg-core'

type Hook = NonNullable<Parameters<typeof postgresAdapter>[0]['afterSchemaInit']>[number]

const moment = (name: string) => timestamp(name, { withTimezone: true })

/**
 * Account tables that are no collections, so that no interface, filter or sort order can reach them and writing back
 * an account does not change them.
 */
export const accountTables: Hook = ({ schema }) => {
  const users = (schema.tables as Record<string, PgTableWithColumns<any>>).users!
  const account = () => uuid('account_id').references(() => users.id, { onDelete: 'cascade' })

  /** Failed attempts by keyed hash of address or account; columns as rate-limiter-flexible requires. */
  const loginLimits = pgTable('login_limits', {
    key: varchar('key').primaryKey(),
    points: integer('points').notNull().default(0),
    expire: bigint('expire', { mode: 'number' }),
  })

  /** Second-factor secrets: encrypted; inactive until they are confirmed. */
  const secondFactors = pgTable('second_factors', {
    account: account().primaryKey(),
    secret: text('secret').notNull(),
    confirmedAt: moment('confirmed_at'),
    /** The time step (30 s since 1970) of the last accepted code: none is accepted twice. */
    lastStep: bigint('last_step', { mode: 'number' }).notNull().default(0),
    /** Keyed hashes of the remaining recovery codes. */
    recoveryCodes: text('recovery_codes').array().notNull(),
  })

  return {
    ...schema,
    tables: {
      ...schema.tables,
      login_limits: loginLimits,
      second_factors: secondFactors,
    },
  }
}
