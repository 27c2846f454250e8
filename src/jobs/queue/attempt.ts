import { sql } from '@payloadcms/db-postgres'
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { jobSchema } from '../../database/schema/job-schema'
import { poolOf } from '../../database/schema/migrate'
import { statement, statementOnItsOwn } from '../../database/connection/statement'
import { isExpected } from '../../log/expected'
import { log, type LoggedError, messageOf } from '../../log/log'
import { noted } from './counts'
import { GivenUp, type Job } from './job'

/** One try of a job, as its row says. */
export type Attempt = {
  id: string
  attempts: number
  max_attempts: number
  locked_by: string | null
  payload: unknown
}

const table = sql.raw(`${jobSchema}._private_jobs`)

/**
 * Tries a job once. Its row is deleted in the transaction of its work, and only while the row is still ours: a
 * process that was taken for dead, and whose job another one has taken over, undoes what it did. If the connection
 * breaks at the commit, the row tells whether the work is there.
 *
 * @throws Error for the queue to note, with nothing in its message that the work was about
 */
export async function attempt(
  payload: Payload,
  job: Job,
  tried: Attempt,
  signal: AbortSignal,
): Promise<void> {
  const started = performance.now()
  const line = { job: job.name, id: tried.id, attempt: tried.attempts }
  try {
    await within(payload, signal, async (req) => {
      await job.run(req, tried.payload as never)
      const ours = await statement(
        req,
        sql`delete from ${table} where id = ${tried.id}::bigint and locked_by = ${tried.locked_by} returning 1`,
      )
      if (!ours.length) throw new Error('another process has taken the job over')
    })
    noted(job.name, 'done')
    log.info({ ...line, ms: Math.round(performance.now() - started) }, 'job done')
  } catch (error) {
    const last = error instanceof GivenUp || tried.attempts >= tried.max_attempts
    noted(job.name, last ? 'givenUp' : 'failed')
    if (error instanceof GivenUp) log.error({ ...line, reason: error.message }, 'job given up')
    else if (last) log.error({ ...line, ...why(error as LoggedError) }, 'job given up after its last try')
    else log.warn({ ...line, err: error }, 'job failed; it is tried again')
    if (error instanceof GivenUp) await endTries(payload, tried)
    throw new Error(messageOf(error as LoggedError))
  }
}

/** That a job is given up is told whatever it was for; of what was to be expected its words are enough. */
const why = (error: LoggedError) => (isExpected(error) ? { reason: messageOf(error) } : { err: error })

/**
 * Runs `work` in a transaction of its own that ends in any case. When the process is to stop, the connection is ended
 * under it: what still comes of the work then fails, while after a mere rollback it would be done outside of it.
 */
async function within(
  payload: Payload,
  signal: AbortSignal,
  work: (req: PayloadRequest) => Promise<void>,
): Promise<void> {
  const req = await createLocalReq({}, payload)
  if (!(await initTransaction(req))) throw new Error('no transaction could be begun')
  let stop = () => {}
  try {
    const [backend] = await statement<{ pid: number }>(req, sql`select pg_backend_pid() as pid`)
    const stopped = new Promise<never>((_, reject) => {
      stop = () => {
        const end = poolOf(payload).query('select pg_terminate_backend($1)', [backend!.pid])
        void end.catch(() => {}).then(() => reject(new Error('the process is stopping')))
      }
      signal.addEventListener('abort', stop)
    })
    await Promise.race([work(req), stopped])
    await commitTransaction(req)
  } finally {
    signal.removeEventListener('abort', stop)
    if (!signal.aborted) await killTransaction(req)
  }
}

const endTries = (payload: Payload, { id, locked_by }: Attempt) =>
  statementOnItsOwn(
    payload,
    sql`update ${table} set max_attempts = attempts where id = ${id}::bigint and locked_by = ${locked_by}`,
  )
