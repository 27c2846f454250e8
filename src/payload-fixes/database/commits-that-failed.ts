/**
 * Payload takes every end of a transaction for a good one. `beginTransaction` swallows the error of a COMMIT that failed,
 * `commitTransaction` one of a session that is gone, and nobody looks whether PostgreSQL answered COMMIT or ROLLBACK.
 * Besides, `getTransaction` takes the pool where a transaction is over: what comes after its end is kept by itself.
 *
 * Steps: add a deferred constraint trigger that raises, then create a record. Expected: an error. Actual: 201 with the
 * record, of which there is no row.
 *
 * Seen in: payload 3.90.2 (@payloadcms/drizzle, dist/transactions/)
 * Upstream: https://github.com/payloadcms/payload/pull/17726
 * Test: tests/system/crash/commits.test.ts › a commit that PostgreSQL refuses
 */
import { randomUUID } from 'node:crypto'
import type { DatabaseAdapterObj } from 'payload'
import type pg from 'pg'
import { NotSaved } from '../../database/connection/not-saved'
import { type Drizzle, Transaction } from '../../database/connection/transaction'

type Id = string | number | undefined
type Database = {
  pool: pg.Pool
  drizzle: Drizzle
  initializing?: Promise<void>
  sessions: Record<string, unknown>
  beginTransaction(): Promise<string>
  commitTransaction(id: Id | Promise<Id>): Promise<void>
  rollbackTransaction(id: Id | Promise<Id>): Promise<void>
}

/** Lets transactions be begun and ended by us. */
export function withCommitsThatFail<T>(adapter: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> {
  return {
    ...adapter,
    init(args) {
      const database = adapter.init(args) as unknown as Database
      const open = new Map<string, Transaction>()
      database.sessions = new Proxy({}, { get: (_, id) => open.get(String(id)) ?? over })

      database.beginTransaction = async () => {
        await database.initializing
        const id = randomUUID()
        open.set(id, await Transaction.begin(database.pool, database.drizzle))
        return id
      }
      const take = async (given: Id | Promise<Id>): Promise<Transaction | undefined> => {
        const id = String(await given)
        const transaction = open.get(id)
        open.delete(id)
        return transaction
      }
      database.commitTransaction = async (given) => {
        const transaction = await take(given)
        // Something within the request has rolled it back already.
        if (!transaction) throw new NotSaved('notSaved')
        await transaction.commit()
      }
      database.rollbackTransaction = async (given) => (await take(given))?.rollback()
      return database as never
    },
  }
}

/** What is found in place of a transaction that has ended. */
const over = {
  db: new Proxy(
    {},
    {
      get(_, name) {
        // Asked by `await`, which only passes it on.
        if (name === 'then') return undefined
        throw new Error('The transaction of this request is over.')
      },
    },
  ),
}
