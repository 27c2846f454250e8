import type { DatabaseAdapterObj, Payload } from 'payload'

type Asked = Parameters<Payload['db']['deleteOne']>[0]

/**
 * Payload deletes one record by a filter that passes other tables, finds none, and then looks again without those
 * tables: the statement is broken, and the answer was 500 (`DELETE /api/payload-preferences/:key` for a key nobody
 * set). Here nothing is deleted where there is nothing.
 *
 * Seen in Payload 3.90.2 (@payloadcms/drizzle, dist/deleteOne.js).
 */
export function withDeletionOfNothing<T>(adapter: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> {
  return {
    ...adapter,
    init(args) {
      const database = adapter.init(args) as unknown as Payload['db']
      const { deleteOne } = database
      database.deleteOne = async function (this: Payload['db'], asked: Asked) {
        const { collection, req, where } = asked
        const found = await this.findOne({ collection, where, ...(req ? { req } : {}) } as never)
        return found ? deleteOne.call(this, asked) : (null as never)
      }
      return database as never
    },
  }
}
