import { setTimeout as pause } from 'node:timers/promises'

/** Asks again until the answer is one, and gives it back; fails with `what` after `seconds`. */
export async function until<T>(
  what: string,
  seconds: number,
  ask: () => Promise<T | undefined | null | false>,
): Promise<T> {
  for (const deadline = Date.now() + seconds * 1000; Date.now() < deadline; await pause(250)) {
    const answer = await ask()
    if (answer) return answer
  }
  throw new Error(`${what}: not within ${seconds} seconds`)
}
