import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from 'pg'
import { jobSchema } from '../../database/schema/job-schema'
import { log } from '../../log/log'

/** Seconds between two signs of life. */
const beat = 5
/** Seconds after its last sign of life when a process is taken for dead, and its jobs are given to others. */
const lease = 30

/**
 * Shows that this process is alive, by renewing the locks of its jobs, and frees the jobs of processes that are
 * not: graphile-worker itself would wait for four hours. A process that only stood still finds its job taken
 * over when it ends it (attempt.ts).
 *
 * @param holder names this process in the locks, while it runs jobs.
 */
export async function keepLeases(pool: Pool, holder: () => string, signal: AbortSignal): Promise<void> {
  for (let failing = false; !signal.aborted;) {
    try {
      await renewAndTakeOver(pool, holder())
      failing = false
    } catch (error) {
      if (!failing) log.warn({ reason: (error as Error).message }, 'locks of jobs cannot be renewed')
      failing = true
    }
    await pause(beat * 1000, undefined, { signal, ref: false }).catch(() => {})
  }
}

async function renewAndTakeOver(pool: Pool, holder: string): Promise<void> {
  await pool.query(`update ${jobSchema}._private_jobs set locked_at = now() where locked_by = $1`, [holder])
  const { rows } = await pool.query<{ dead: string }>(
    `select distinct locked_by as dead from ${jobSchema}.jobs
      where locked_at < now() - make_interval(secs => $1)`,
    [lease],
  )
  if (!rows.length) return
  const dead = rows.map((row) => row.dead)
  await pool.query(`select ${jobSchema}.force_unlock_workers($1)`, [dead])
  log.warn({ dead }, 'jobs of processes that are gone are taken over')
}
