/**
 * `deleteOne` of the adapter, given a filter that passes another table, finds no record, and then looks a second time
 * without having joined that table: PostgreSQL refuses the statement.
 *
 * Steps: `DELETE /api/payload-preferences/:key` with a key that nobody has set (its filter asks for `user.value`).
 * Expected: 404. Actual: 500, "missing FROM-clause entry".
 *
 * Seen in: payload 3.90.2 (@payloadcms/drizzle, dist/deleteOne.js)
 * Upstream: https://github.com/payloadcms/payload/pull/11632 (merged; mends filters of one table alone)
 * Test: tests/system/attacks/odd-questions.test.ts › a preference that nobody set is not there to be deleted
 */
import type { DatabaseAdapterObj } from 'payload'
import { aroundMethod } from '../../database/layers/around-method'

/** Deletes nothing where there is nothing. */
export const withDeletionOfNothing = <T>(adapter: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> =>
  aroundMethod(adapter, 'deleteOne', (deleteOne, database) => async (asked) => {
    const { collection, req, where } = asked
    const found = await database.findOne({ collection, where, ...(req ? { req } : {}) })
    return found ? deleteOne(asked) : (null as never)
  })
