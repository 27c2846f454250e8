import type { Work } from '../database/connection/work'
import { lines, log } from '../log/log'
import { LimitPassed } from './refusals'

/**
 * Runs a step of some work, for at most `milliseconds`; then aborts the work, including its running database queries.
 * Aborted work is reported as such even if it completed at the same moment.
 *
 * @param what name for the log.
 * @throws LimitPassed `tookTooLong`
 */
export async function inTime<T>(
  work: Work,
  milliseconds: number,
  what: string,
  something: () => T | Promise<T>,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const timeUp = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      if (lines.admits(`${what} too long`))
        log.warn({ milliseconds }, `${what} took too long and was stopped`)
      reject(new LimitPassed('tookTooLong'))
      void work.stop()
    }, milliseconds)
  })
  const done = (async () => work.run(something))()
  // Nothing awaits it once it is aborted.
  done.catch(() => {})
  try {
    return await Promise.race([done, timeUp])
  } finally {
    clearTimeout(timer)
  }
}
