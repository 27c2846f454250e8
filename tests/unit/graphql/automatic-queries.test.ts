import { describe, expect, it } from '@jest/globals'
import { AutomaticQueries } from '../../../src/graphql/persisted/automatic-queries'

/** Ten documents of this length fit, three of one client. */
const text = 'x'.repeat(250)
const bytes = 1000
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
    queries.keep('large', 'x'.repeat(2000), 'a')
    expect(queries.get('large')).toBeUndefined()
  })
})
