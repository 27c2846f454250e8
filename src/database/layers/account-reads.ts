import { isDeepStrictEqual } from 'node:util'
import { eq, sql } from '@payloadcms/db-postgres/drizzle'
import type { DatabaseAdapterObj } from 'payload'
import { noteAway } from '../connection/away'

type FindArguments = {
  collection: string
  where?: { and?: { id?: { equals?: unknown } }[] }
  select?: unknown
  draftsEnabled?: boolean
  req?: { transactionID?: unknown }
}
type Statement = { execute(values: { id: string }): Promise<object[]> }
type FindMany = (args: object) => { prepare(name: string): Statement }
type Database = {
  findOne(this: Database, asked: FindArguments): Promise<unknown>
  readonly drizzle: { query: { users: { findMany: FindMany } } }
  tables: { users: { id: never } }
}

/**
 * Reads an account by its id, as every request of a logged-in user does first, with one prepared statement. Payload
 * still determines the columns and builds the record; but the statement, which depends on the id alone, is not rebuilt
 * for every request: that took longer than the rest of the session lookup. The innermost wrapper of the adapter, since
 * it replaces Payload's own query.
 */
export const withAccountReads = <T>(adapter: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> => ({
  ...adapter,
  init(args) {
    const database = adapter.init(args) as unknown as Database
    const { findOne } = database
    let statement: Statement | undefined
    const prepared = (args: object): Statement => {
      const where = eq(database.tables.users.id, sql.placeholder('id'))
      return database.drizzle.query.users.findMany({ ...args, where }).prepare('account by id')
    }
    database.findOne = async function (asked) {
      const id = accountIn(asked)
      if (!id) return findOne.call(this, asked)
      const findMany = (args: object) => (statement ??= prepared(args)).execute({ id })
      const inside = Object.create(this, { drizzle: { value: { query: { users: { findMany } } } } })
      // Payload treats a failed session lookup as no session: nobody is logged out, and nobody gets in.
      return findOne.call(inside, asked).catch((error) => noteAway(error, { accountUnknown: true }))
    }
    return database as never
  },
})

/** The id, if an account is requested by id alone, outside transactions. */
function accountIn({ collection, where, select, draftsEnabled, req }: FindArguments): string | undefined {
  if (collection !== 'users' || select || draftsEnabled || req?.transactionID) return undefined
  const id = where?.and?.[0]?.id?.equals
  if (typeof id !== 'string' || !uuid.test(id)) return undefined
  return isDeepStrictEqual(where, { and: [{ id: { equals: id } }] }) ? id : undefined
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
