import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { Within } from './within'

type Database = { execute(query: SQL): Promise<{ rows: unknown[] }> }

/**
 * The connection of the request's transaction, or the pool if it has none: for our own statements. If the transaction
 * is over, it throws: a statement must neither be committed separately nor see less than the transaction.
 */
export async function databaseOf({ payload, transactionID }: Within): Promise<Database> {
  const db = payload.db as unknown as { drizzle: Database; sessions: Record<string, { db: Database }> }
  const id = await transactionID
  return id ? db.sessions[String(id)]!.db : db.drizzle
}
