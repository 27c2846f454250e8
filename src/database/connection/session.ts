import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { Within } from './within'

type Database = { execute(query: SQL): Promise<{ rows: unknown[] }> }

/**
 * The connection of the request's transaction, or the pool where it has none: for statements of our own. That of a
 * transaction that is over throws: what is asked of it must neither be kept by itself nor see less than was promised.
 */
export async function databaseOf({ payload, transactionID }: Within): Promise<Database> {
  const db = payload.db as unknown as { drizzle: Database; sessions: Record<string, { db: Database }> }
  const id = await transactionID
  return id ? db.sessions[String(id)]!.db : db.drizzle
}
