import type { PayloadRequest } from 'payload'
import type { JobInputs, JobName } from './queue'

/** Work outside of requests that runs once in the whole installation, regardless of the number of processes. */
export type Job<Name extends JobName = JobName> = {
  name: Name
  /** Schedule: minute, hour, day, month, weekday in UTC. Runs missed within the last day are made up for. */
  cron?: string
  /**
   * Does the work in the transaction of `req`, which is committed together with the end of the job: its changes in the
   * database happen exactly once, whenever a process dies. Other side effects may happen twice.
   *
   * @throws GivenUp if a retry is of no use
   */
  run(req: PayloadRequest, input: JobInputs[Name], tried: Tried): Promise<void>
}

/** Which attempt it is, beginning with 1. */
export type Tried = { attempt: number; isLast: boolean }

/** Seconds after a failed attempt until the next, as graphile-worker counts them: e, e², e³ … up to six hours. */
export const secondsUntilNext = (attempt: number): number => Math.exp(Math.min(10, attempt))

/** A job that cannot succeed on retry. Its message is stored and logged for the operator. */
export class GivenUp extends Error {
  override readonly name = 'GivenUp'
}
