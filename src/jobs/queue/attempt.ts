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

/** One attempt at a job, as stored in its row. */
export type Attempt = {
  id: string
  attempts: number
  max_attempts: number
  locked_by: string | null
  payload: unknown
}

const table = sql.raw(`${jobSchema}._private_jobs`)

/**
 * Tries a job once. Its row is deleted in the transaction of its work, and only while this process still holds it: a
 * process that was presumed dead, and whose job was taken over, rolls back. If the connection breaks at the commit,
 * the row shows whether the work was committed.
 *
 * @throws Error for the queue to store; its message contains no data of the job
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
      const isLast = tried.attempts >= tried.max_attempts
      await job.run(req, tried.payload as never, { attempt: tried.attempts, isLast })
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

/** Every permanent failure is logged; for expected errors the message is enough. */
const why = (error: LoggedError) => (isExpected(error) ? { reason: messageOf(error) } : { err: error })

/**
 * Runs `work` in a separate transaction that ends in any case. At shutdown, its connection is closed: the rest of the
 * work then fails, whereas after a mere rollback it would run outside the transaction.
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
