import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from 'pg'
import { jobSchema } from '../../database/schema/job-schema'
import { log } from '../../log/log'

/** Seconds between heartbeats. */
const beat = 5
/** Seconds after its last heartbeat when a process is presumed dead, and its jobs are released. */
const lease = 30

/**
 * Renews the locks of this process's jobs as a heartbeat, and releases the jobs of dead processes: graphile-worker
 * itself would wait for four hours. A process that was merely suspended finds its job taken over when it finishes it
 * (attempt.ts).
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
