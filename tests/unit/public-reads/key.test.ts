import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'graphql'
import { declared, keyOf } from '../../../src/public-reads/questions/key'
import { fc } from '../../support/random'

const json = fc.jsonValue({ maxDepth: 3 })
const variables = fc.dictionary(fc.string({ maxLength: 3 }), json, { maxKeys: 3 })

/** The same with the names of all objects in the opposite order. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, one]) => [name, turned(one)]),
  )
}
const asSent = (value: unknown) => JSON.parse(JSON.stringify(value))

describe('the key of a question', () => {
  it('ignores the order of variables and of the keys in them', () => {
    fc.assert(
      fc.property(variables, (given) => {
        expect(keyOf('{ a }', undefined, turned(given) as never)).toBe(keyOf('{ a }', undefined, given))
      }),
    )
  })

  it('differs for different variables', () => {
    fc.assert(
      fc.property(variables, variables, (one, other) => {
        const same = isDeepStrictEqual(asSent(one), asSent(other))
        expect(keyOf('{ a }', undefined, asSent(one)) === keyOf('{ a }', undefined, asSent(other))).toBe(same)
      }),
    )
    // What only looks the same when it is put in order.
    expect(keyOf('{ a }', undefined, { a: { b: 1 } })).not.toBe(keyOf('{ a }', undefined, { a: [['b', 1]] }))
    expect(keyOf('{ a }', undefined, { a: null })).not.toBe(keyOf('{ a }', undefined, {}))
  })

  it('differs for another text or operation, wherever the boundary lies', () => {
    const keys = [
      keyOf('ab', 'c', {}),
      keyOf('a', 'bc', {}),
      keyOf('abc', undefined, {}),
      keyOf('abc', '', {}),
    ]
    expect(new Set(keys).size).toBe(4)
  })

  it('includes only variables the operation declares', () => {
    const [operation] = parse('query ($a: Int, $toString: Int) { a }').definitions
    expect(declared(operation as never, { a: 1, b: 2 })).toEqual({ a: 1 })
  })
})
