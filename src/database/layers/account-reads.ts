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
 * Reads an account by its id, as every request of somebody logged in begins, with one prepared statement. Payload
 * still decides what is read and makes a record of it; but the statement, which depends on the id alone, is not put
 * together for every request anew: that took longer than everything else about finding out who asks. The innermost of
 * the adapter's wrappings, since it takes the place of the database for Payload's own way to read.
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
      // Payload takes a session that cannot be looked up for none: nobody is logged out, and nobody let in.
      return findOne.call(inside, asked).catch((error) => noteAway(error, { accountUnknown: true }))
    }
    return database as never
  },
})

/** The id, where an account is asked for by it and by nothing else, outside transactions. */
function accountIn({ collection, where, select, draftsEnabled, req }: FindArguments): string | undefined {
  if (collection !== 'users' || select || draftsEnabled || req?.transactionID) return undefined
  const id = where?.and?.[0]?.id?.equals
  if (typeof id !== 'string' || !uuid.test(id)) return undefined
  return isDeepStrictEqual(where, { and: [{ id: { equals: id } }] }) ? id : undefined
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
