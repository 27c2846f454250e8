import type { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

type Database = { execute(query: ReturnType<typeof sql>): Promise<{ rows: unknown[] }> }

/** The connection of the request's transaction, or the pool where it has none: for statements of our own. */
export async function databaseOf(req: PayloadRequest): Promise<Database> {
  const db = req.payload.db as unknown as {
    drizzle: Database
    sessions: Record<string, { db: Database } | undefined>
  }
  const transaction = await req.transactionID
  return (transaction ? db.sessions[String(transaction)]?.db : undefined) ?? db.drizzle
}
