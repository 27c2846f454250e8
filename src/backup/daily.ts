import { setTimeout as pause } from 'node:timers/promises'
import { Failure } from '../operator/failure'
import { say } from '../operator/steps'

/** Milliseconds until the next `time` (HH:MM, in the time zone of the machine). */
export function untilNext(time: string, now: Date): number {
  const [hours, minutes] = time.split(':').map(Number) as [number, number]
  const next = new Date(now)
  next.setHours(hours, minutes, 0, 0)
  if (next <= now) next.setDate(next.getDate() + 1)
  return next.getTime() - now.getTime()
}

/** Runs `work` every day at `time`, until the process ends. Errors are reported, and retried after an hour. */
export async function everyDay(time: string, work: () => Promise<void>): Promise<never> {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => process.exit(0))
  say(`A backup is made every day at ${time}.`)
  for (;;) {
    await pause(untilNext(time, new Date()))
    while (!(await succeeds(work))) await pause(60 * 60 * 1000)
  }
}

const succeeds = (work: () => Promise<void>) =>
  work().then(
    () => true,
    (error: Error) => {
      say(`${new Date().toISOString()} ✗ ${error instanceof Failure ? error.message : error.stack}`)
      return false
    },
  )
