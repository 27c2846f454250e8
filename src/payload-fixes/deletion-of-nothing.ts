import type { DatabaseAdapterObj } from 'payload'
import { aroundMethod } from '../database/layers/around-method'

/**
 * Payload deletes one record by a filter that passes other tables, finds none, and then looks again without those
 * tables: the statement is broken, and the answer was 500 (`DELETE /api/payload-preferences/:key` for a key nobody
 * set). Here nothing is deleted where there is nothing.
 *
 * Seen in Payload 3.90.2 (@payloadcms/drizzle, dist/deleteOne.js).
 */
export const withDeletionOfNothing = <T>(adapter: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> =>
  aroundMethod(adapter, 'deleteOne', (deleteOne, database) => async (asked) => {
    const { collection, req, where } = asked
    const found = await database.findOne({ collection, where, ...(req ? { req } : {}) })
    return found ? deleteOne(asked) : (null as never)
  })
