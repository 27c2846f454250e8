import { setTimeout as pause } from 'node:timers/promises'

/** Milliseconds between two polls: most waits are short, and long ones need no frequent polling. */
const [shortest, longest] = [10, 250]

/** Asks again until the answer is one, and gives it back; fails with `what` after `seconds`. */
export async function until<T>(
  what: string,
  seconds: number,
  ask: () => Promise<T | undefined | null | false>,
): Promise<T> {
  const deadline = Date.now() + seconds * 1000
  for (let wait = shortest; Date.now() < deadline; wait = Math.min(2 * wait, longest)) {
    const answer = await ask()
    if (answer) return answer
    await pause(wait)
  }
  throw new Error(`${what}: not within ${seconds} seconds`)
}
