import { availableParallelism } from 'node:os'
import sharp, { type Sharp } from 'sharp'

/** Pictures that are opened at the same time. One processor stays free for everything else, and one thread of Node. */
const atOnce = Math.max(1, Math.min(3, availableParallelism() - 1))
/** Pictures that wait for that; further ones are refused. */
const mostWaiting = 12
/** Seconds after which a picture is given up. It ends between rows: what takes long before is found in ./structure. */
const mostSeconds = 20

// Each picture is worked on by one thread: together they are no more than are opened at once.
sharp.concurrency(1)

let running = 0
const waiting: (() => void)[] = []

/** Whether as many pictures wait as may. */
export const isFull = (): boolean => waiting.length >= mostWaiting

/** Does work on a picture when it is its turn. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve))
  else running++
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running--
  }
}

type Method = (...args: unknown[]) => Promise<unknown>

/** Lets each result of a picture wait for its turn, and no longer than it may take. */
function gated(image: Sharp): Sharp {
  image.timeout({ seconds: mostSeconds })
  for (const name of ['toBuffer', 'metadata', 'stats'] as const) {
    const method = (image[name] as Method).bind(image)
    Object.assign(image, { [name]: (...args: unknown[]) => inTurn(() => method(...args)) })
  }
  const copy = image.clone.bind(image)
  return Object.assign(image, { clone: () => gated(copy()) })
}

/** Sharp as it opens everything here: in turn. Payload makes its smaller copies with it, too. */
export const patientSharp = Object.assign(
  (...args: Parameters<typeof sharp>) => gated(sharp(...args)),
  sharp,
) as typeof sharp
