import type { Pool } from 'pg'
import { jobSchema } from '../../database/schema/job-schema'
import type { JobName } from './queue'

type Outcome = 'done' | 'failed' | 'givenUp'

/** Outcomes of this process's attempts. */
export const outcomes = new Map<string, number>()

/** Counts the outcome of an attempt. */
export function noted(job: JobName, outcome: Outcome): void {
  const key = `${job} ${outcome}`
  outcomes.set(key, (outcomes.get(key) ?? 0) + 1)
}

/** `waiting` for their time, `due` and not started, `running`, or `givenUp`. */
export type JobState = 'waiting' | 'due' | 'running' | 'givenUp'

/** Number of jobs per state in the whole installation, and for how many seconds the oldest is due. */
export async function jobsByState(
  pool: Pool,
): Promise<{ job: JobName; state: JobState; count: number; oldest: number }[]> {
  const { rows } = await pool.query(`
    select task_identifier as job,
      case when locked_at is not null then 'running' when attempts >= max_attempts then 'givenUp'
        when run_at <= now() then 'due' else 'waiting' end as state,
      count(*)::int as count,
      greatest(0, extract(epoch from now() - min(run_at)))::float as oldest
    from ${jobSchema}.jobs group by 1, 2`)
  return rows
}
