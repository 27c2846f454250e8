import type { Payload } from 'payload'
import type { Pool } from 'pg'
import { migrations } from '../../migrations'
import { migrateJobs } from './migrate-jobs'

/** The connection pool that Payload's adapter works with. */
export const poolOf = (payload: Payload): Pool => (payload.db as unknown as { pool: Pool }).pool

/** Names of the migrations this code brings along and the database has not seen. */
export async function pendingMigrations(payload: Payload): Promise<string[]> {
  const pool = poolOf(payload)
  const { rows: tables } = await pool.query(`select to_regclass('payload_migrations') as found`)
  const { rows } = tables[0].found ? await pool.query('select name from payload_migrations') : { rows: [] }
  const applied = new Set(rows.map(({ name }) => name))
  return migrations.map(({ name }) => name).filter((name) => !applied.has(name))
}

/** Applies what is pending, each migration in a transaction of its own. Call it under the start lock. */
export async function migrate(payload: Payload): Promise<void> {
  // First: our own migrations queue jobs.
  await migrateJobs(poolOf(payload))
  await payload.db.migrate({ migrations: migrations as never })
}
