import type { PayloadRequest } from 'payload'
import type { JobInputs, JobName } from './queue'

/** Work outside of requests that is done once in the whole installation, however many processes there are. */
export type Job<Name extends JobName = JobName> = {
  name: Name
  /** When it is due by itself: minute, hour, day, month, weekday in UTC. Missed in the last day, it is made up for. */
  cron?: string
  /**
   * Does the work in the transaction of `req`, which is committed together with the end of the job: whatever the
   * database holds of it is done once, whenever a process dies. Everything else may be done twice.
   *
   * @throws GivenUp where trying again is of no use
   */
  run(req: PayloadRequest, input: JobInputs[Name]): Promise<void>
}

/** A job that will not succeed however often it is tried. Its message is kept, and told to the operator. */
export class GivenUp extends Error {
  override readonly name = 'GivenUp'
}
