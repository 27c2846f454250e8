import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import pg from 'pg'
import { Failure } from '../../operator/failure'

/** An arbitrary key that no other program uses as an advisory lock on this database. */
const backupLock = 7_264_801_154

/**
 * Runs `work` while no other backup runs and no process removes an uploaded file: every file that a record in the
 * database backup names still exists when files are copied afterwards. File names are never reused.
 *
 * @throws Failure if another backup runs.
 */
export async function asTheOnlyBackup<T>(url: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'buergernetz backup' })
  let lost = false
  client.on('error', () => (lost = true))
  await client.connect()
  try {
    const { rows } = await client.query('select pg_try_advisory_lock($1) as free', [backupLock])
    if (!rows[0].free) throw new Failure('Another backup of this database is running.')
    const result = await work()
    // Without the lock, files may have been removed in the meantime.
    if (lost) throw new Failure('The connection to the database was lost during the backup.')
    await client.query('select 1')
    return result
  } finally {
    await client.end().catch(() => {})
  }
}

const secondsBetween = 15

/** Waits, in the background, until no backup runs. */
export async function untilNoBackup(payload: Payload): Promise<void> {
  while (await backupRuns(payload)) await pause(secondsBetween * 1000, undefined, { ref: false })
}

/** Whether a backup of this database runs: files that a record named must not be removed then. */
export async function backupRuns(payload: Payload): Promise<boolean> {
  const { pool } = payload.db as unknown as { pool: pg.Pool }
  const { rows } = await pool.query('select pg_try_advisory_xact_lock_shared($1) as free', [backupLock])
  return !rows[0].free
}
