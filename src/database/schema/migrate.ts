import type { Payload } from 'payload'
import type { Pool } from 'pg'
import { migrations } from '../../migrations'
import { migrateJobs } from './migrate-jobs'

/** The connection pool of Payload's adapter. */
export const poolOf = (payload: Payload): Pool => (payload.db as unknown as { pool: Pool }).pool

/** Names of the migrations not yet applied to the database. */
export async function pendingMigrations(payload: Payload): Promise<string[]> {
  const pool = poolOf(payload)
  const { rows: tables } = await pool.query(`select to_regclass('payload_migrations') as found`)
  const { rows } = tables[0].found ? await pool.query('select name from payload_migrations') : { rows: [] }
  const applied = new Set(rows.map(({ name }) => name))
  return migrations.map(({ name }) => name).filter((name) => !applied.has(name))
}

/** Applies pending migrations, each in its own transaction. Call it under the start lock. */
export async function migrate(payload: Payload): Promise<void> {
  // First: our own migrations queue jobs.
  await migrateJobs(poolOf(payload))
  await payload.db.migrate({ migrations: migrations as never })
}
