import { randomInt } from 'node:crypto'
import fc from 'fast-check'

const largest = 2 ** 31

/** What everything random in a test file is drawn from: printed where a test fails on it, and set by TEST_SEED. */
export const seed = Number(process.env.TEST_SEED ?? randomInt(largest))

fc.configureGlobal({ seed })

/** A generator of random numbers, from 0 to below 1, that repeats itself for the same seed. */
export function drawnFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export { fc }
