import { availableParallelism } from 'node:os'
import sharp, { type Sharp } from 'sharp'

/** Maximum images decoded at once. Leaves one processor, and one Node thread, for everything else. */
const atOnce = Math.max(1, Math.min(3, availableParallelism() - 1))
/** Maximum images waiting; further ones are refused. */
const mostWaiting = 12
/** Timeout in seconds. It applies between rows: ./structure detects images that take long before the first. */
const mostSeconds = 20

// One thread per image: the total is the number decoded at once.
sharp.concurrency(1)

let running = 0
const waiting: (() => void)[] = []

/** Whether the queue is full. */
export const isFull = (): boolean => waiting.length >= mostWaiting

/** Runs work on an image when it is its turn. */
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

/** Makes each output of an image wait for its turn, with the timeout. */
function gated(image: Sharp): Sharp {
  image.timeout({ seconds: mostSeconds })
  for (const name of ['toBuffer', 'metadata', 'stats'] as const) {
    const method = (image[name] as Method).bind(image)
    Object.assign(image, { [name]: (...args: unknown[]) => inTurn(() => method(...args)) })
  }
  const copy = image.clone.bind(image)
  return Object.assign(image, { clone: () => gated(copy()) })
}

/** Sharp with the queue, for all images. Payload creates its resized copies with it, too. */
export const patientSharp = Object.assign(
  (...args: Parameters<typeof sharp>) => gated(sharp(...args)),
  sharp,
) as typeof sharp
