import type { Pool } from 'pg'
import { jobsByState, outcomes } from '../../../jobs/queue/counts'
import { counter, gauge } from '../registry'

/** Seconds for which a query result is reused: it feeds several metrics. */
const kept = 2

/** Reports jobs: those waiting in the whole installation, and the outcomes of this process's attempts. */
export function countJobs(pool: Pool): void {
  let asked = -Infinity
  let answer: ReturnType<typeof jobsByState>
  const jobs = () => {
    if (performance.now() - asked > kept * 1000) {
      asked = performance.now()
      // Other metrics show a database that is down; these are missing then.
      answer = jobsByState(pool).catch(() => [])
    }
    return answer
  }
  gauge(
    'jobs',
    'Jobs in the queue of the installation: waiting for their time, due, running, or given up',
    async () => Object.fromEntries((await jobs()).map(({ job, state, count }) => [`${job} ${state}`, count])),
    'job',
    'state',
  )
  gauge('jobs_oldest_due_seconds', 'For how long the oldest job that has not begun has been due', async () =>
    Math.max(0, ...(await jobs()).flatMap(({ state, oldest }) => (state === 'due' ? [oldest] : []))),
  )
  gauge('mails_waiting', 'Mails that have not been sent yet', async () =>
    (await jobs()).reduce(
      (sum, { job, state, count }) => sum + (job.endsWith('-mail') && state !== 'givenUp' ? count : 0),
      0,
    ),
  )
  counter(
    'job_tries_total',
    'Tries of jobs in this process, by how they ended',
    () => Object.fromEntries(outcomes),
    'job',
    'outcome',
  )
}
