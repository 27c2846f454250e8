import { setTimeout as pause } from 'node:timers/promises'
import { sharedUrl } from './shared'

/** Does `work` and asks `/healthz` again and again meanwhile: the longest answer took so many milliseconds. */
export async function healthWhile<T>(
  work: () => Promise<T>,
  url = sharedUrl(),
): Promise<{ result: T; slowest: number }> {
  let slowest = 0
  let over = false
  const watching = (async () => {
    while (!over) {
      const asked = performance.now()
      await (await fetch(`${url}/healthz`)).text()
      slowest = Math.max(slowest, performance.now() - asked)
      await pause(20)
    }
  })()
  try {
    return { result: await work(), slowest: await Promise.resolve().then(() => slowest) }
  } finally {
    over = true
    await watching
  }
}
