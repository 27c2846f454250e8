import fc from 'fast-check'

/** Chance, as fast-check gives it: one seed, one course. */
export type Draw = {
  /** A whole number from 0 to `most`. */
  upTo(most: number): number
  one<T>(from: readonly T[]): T
  /** True once in so many times. */
  sometimes(outOf: number): boolean
}

type Generate = (arbitrary: typeof fc.nat, most: number) => number

/** @param generate what `fc.gen()` gives to a property */
export function drawWith(generate: Generate): Draw {
  const upTo = (most: number) => generate(fc.nat, most)
  return {
    upTo,
    one: (from) => from[upTo(from.length - 1)]!,
    sometimes: (outOf) => upTo(outOf - 1) === 0,
  }
}
