import { afterEach, beforeEach, expect, it, jest } from '@jest/globals'
import { Sampling } from '../../../src/log/sampling'
import { fc } from '../../support/random'

beforeEach(() => void jest.useFakeTimers())
afterEach(() => void jest.useRealTimers())

it('writes a limited number of lines per kind and period, then reports how many were dropped', () => {
  const told: unknown[] = []
  const lines = new Sampling((left, seconds) => told.push({ left, seconds }), { most: 2, seconds: 5 })
  expect([1, 2, 3, 4].map(() => lines.admits('a'))).toEqual([true, true, false, false])
  expect(lines.admits('b')).toBe(true)
  jest.advanceTimersByTime(4_999)
  expect(told).toEqual([])
  jest.advanceTimersByTime(1)
  expect(told).toEqual([{ left: { a: 2 }, seconds: 5 }])
  expect(lines.admits('a')).toBe(true)
  jest.advanceTimersByTime(60_000)
  expect(told).toHaveLength(1)
})

it('writes or counts every line, and writes only a few', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2_000 }), { maxLength: 3_000 }), (kinds) => {
      let counted = 0
      const lines = new Sampling(
        (left) => (counted += Object.values(left).reduce((sum, one) => sum + one, 0)),
        { most: 3 },
      )
      const written = kinds.filter((kind) => lines.admits(String(kind))).length
      jest.advanceTimersByTime(10_000)
      expect(written + counted).toBe(kinds.length)
      expect(written).toBeLessThanOrEqual(3 * 201)
    }),
    { numRuns: 30 },
  )
})

it('groups kinds beyond a maximum number into one', () => {
  const lines = new Sampling(() => {}, { most: 1 })
  const written = Array.from({ length: 5_000 }, (_, place) => `kind ${place}`).filter((kind) =>
    lines.admits(kind),
  )
  expect(written).toHaveLength(201)
  for (const name of ['constructor', '__proto__']) expect(lines.admits(name)).toBe(false)
})
