import type { Work } from '../database/connection/work'
import { lines, log } from '../log/log'
import { LimitPassed } from './refusals'

/**
 * Does something as part of a work and waits for it, but no longer than `milliseconds`; then the work is stopped, and
 * with it what the database still does for it. What was stopped is told as such even if it came to its end in the very
 * moment.
 *
 * @param what is named in the log.
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
  // Nobody waits for it any more once it was stopped.
  done.catch(() => {})
  try {
    return await Promise.race([done, timeUp])
  } finally {
    clearTimeout(timer)
  }
}
