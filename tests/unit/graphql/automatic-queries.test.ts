import { describe, expect, it } from '@jest/globals'
import { fc } from '../../support/random'
import { AutomaticQueries } from '../../../src/graphql/persisted/automatic-queries'

/** Ten documents of this length fit, three of one client. */
const text = 'x'.repeat(250)
const bytes = 1500
const limits = { maxBytes: 10 * bytes, maxBytesPerClient: 3 * bytes }

const keepAll = (queries: AutomaticQueries, client: string, hashes: string[]) =>
  hashes.forEach((hash) => queries.keep(hash, text, client))
const knownOf = (queries: AutomaticQueries, hashes: string[]) =>
  hashes.filter((hash) => queries.get(hash) !== undefined)

describe('documents of automatic persisted queries', () => {
  it('of one client make room among themselves, not among those of others', () => {
    const queries = new AutomaticQueries(limits)
    keepAll(queries, 'a', ['a1', 'a2', 'a3'])
    const many = Array.from({ length: 100 }, (_, number) => `b${number}`)
    keepAll(queries, 'b', many)
    expect(knownOf(queries, ['a1', 'a2', 'a3', ...many])).toEqual(['a1', 'a2', 'a3', 'b97', 'b98', 'b99'])
  })

  it('that are in use stay', () => {
    const queries = new AutomaticQueries(limits)
    keepAll(queries, 'a', ['a1', 'a2', 'a3'])
    queries.get('a1')
    keepAll(queries, 'a', ['a4'])
    expect(knownOf(queries, ['a1', 'a2', 'a3', 'a4'])).toEqual(['a1', 'a3', 'a4'])
  })

  it('of all clients together are bounded, and a client that lost some has its share again', () => {
    const queries = new AutomaticQueries(limits)
    for (const client of ['a', 'b', 'c', 'd'])
      keepAll(queries, client, [`${client}1`, `${client}2`, `${client}3`])
    const all = ['a', 'b', 'c', 'd'].flatMap((client) => [`${client}1`, `${client}2`, `${client}3`])
    expect(knownOf(queries, all)).toEqual(all.slice(2))
    queries.get('a3')
    keepAll(queries, 'a', ['a1', 'a2'])
    expect(knownOf(queries, ['a1', 'a2', 'a3'])).toEqual(['a1', 'a2', 'a3'])
  })

  it('belong to the client that sent them first, and are not kept if they are too large', () => {
    const queries = new AutomaticQueries(limits)
    queries.keep('one', text, 'a')
    queries.keep('one', 'another text', 'b')
    expect(queries.get('one')).toBe(text)
    queries.keep('large', 'x'.repeat(5000), 'a')
    expect(queries.get('large')).toBeUndefined()
  })
})

it('keep what a simple model keeps, whoever sends and asks', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          client: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
          hash: fc.integer({ min: 0, max: 20 }).map(String),
          keeps: fc.boolean(),
        }),
        { maxLength: 200 },
      ),
      (steps) => {
        const queries = new AutomaticQueries(limits)
        /** Least recently used first. */
        let model: { hash: string; client: string }[] = []
        for (const { client, hash, keeps } of steps) {
          const known = model.find((one) => one.hash === hash)
          if (!keeps) {
            expect(queries.get(hash)).toBe(known && text)
            if (known) model = [...model.filter((one) => one !== known), known]
            continue
          }
          queries.keep(hash, text, client)
          if (known) continue
          const own = model.filter((one) => one.client === client)
          if (own.length === 3) model = model.filter((one) => one !== own[0])
          if (model.length === 10) model.shift()
          model.push({ hash, client })
        }
        expect(
          knownOf(
            queries,
            Array.from({ length: 21 }, (_, number) => String(number)),
          ).length,
        ).toBe(model.length)
      },
    ),
  )
})
