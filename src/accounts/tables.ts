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
 * Tables of accounts that are no collections, so that no interface, filter or sort order can reach them and
 * no writing back of an account changes them.
 */
export const accountTables: Hook = ({ schema }) => {
  const users = (schema.tables as Record<string, PgTableWithColumns<any>>).users!
  const account = () => uuid('account_id').references(() => users.id, { onDelete: 'cascade' })

  /** Failed tries by keyed hash of address or account; columns as rate-limiter-flexible wants them. */
  const loginLimits = pgTable('login_limits', {
    key: varchar('key').primaryKey(),
    points: integer('points').notNull().default(0),
    expire: bigint('expire', { mode: 'number' }),
  })

  /** Secrets of second factors: encrypted; not in force before they are confirmed. */
  const secondFactors = pgTable('second_factors', {
    account: account().primaryKey(),
    secret: text('secret').notNull(),
    confirmedAt: moment('confirmed_at'),
    /** The last half minute since 1970 of which a code was accepted: none is accepted twice. */
    lastStep: bigint('last_step', { mode: 'number' }).notNull().default(0),
    /** Keyed hashes of the recovery codes that are left. */
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
