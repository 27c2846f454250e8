import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { cursorOf } from '../../../src/domain/cursor'
import { graphql } from '../../support/graphql'
import { tokenOf } from '../../support/records'
import { runOnDemoData } from '../../support/own-process'
import { withDatabase } from '../../support/shared'
import { copyOf } from '../../support/sql'
import { ask } from '../public-reads/asking'
import { allSince, askChanges, changesSince, positionNow } from './asking'

const slugs = Array.from({ length: 5 }, (_, at) => `position-${at}`)
const remove = () => withDatabase((client) => client.query(`delete from topics where slug like 'position-%'`))
let before: string
let began: string
beforeAll(async () => {
  before = await positionNow()
  began = new Date().toISOString()
  await withDatabase(async (client) => {
    for (const slug of slugs)
      await client.query(copyOf('topics'), [JSON.stringify({ slug, _status: 'published', deleted_at: null })])
  })
})
afterAll(remove)

const codeOf = async (asked: Parameters<typeof askChanges>[0]) =>
  (await askChanges(asked)).errors?.[0]?.extensions?.code

describe('a position of the feed', () => {
  it('is given without entries at first', async () => {
    const { entries, next, hasMore } = await changesSince()
    expect({ entries, hasMore }).toEqual({ entries: [], hasMore: false })
    expect(next).toMatch(/^[\w-]{22}$/)
    expect(await changesSince(next)).toEqual({ entries: [], next, hasMore: false })
  })

  it('leads from part to part', async () => {
    const first = await changesSince(before, { limit: 2, collections: ['topics'] })
    expect(first.entries.map(({ slug }) => slug)).toEqual(slugs.slice(0, 2))
    expect(first.hasMore).toBe(true)
    const second = await changesSince(first.next, { limit: 3, collections: ['topics'] })
    expect(second.entries.map(({ slug }) => slug)).toEqual(slugs.slice(2))
    expect(second.hasMore).toBe(false)
    expect((await changesSince(second.next)).entries).toEqual([])
  })

  it('leads past what is not asked for', async () => {
    const { entries, next, hasMore } = await changesSince(before, { collections: ['articles'] })
    expect({ entries, hasMore }).toEqual({ entries: [], hasMore: false })
    expect((await changesSince(next)).entries).toEqual([])
  })

  it('may be a moment, from which nothing is missing', async () => {
    const found = (await allSince(began)).map(({ slug }) => slug)
    expect(found).toEqual(expect.arrayContaining(slugs))
    const later = new Date(Date.now() + 3_600_000).toISOString()
    expect((await changesSince(later)).entries).toEqual([])
  })

  it('is the same for accounts', async () => {
    const asked = { since: before, limit: 5 }
    const token = await tokenOf('admin')
    expect((await askChanges({ ...asked, token })).data).toEqual((await askChanges(asked)).data)
  })

  it.each(['', '1', '2026-11-01', '2026-13-01T00:00:00Z', 'now', "'; select 1", 'A'.repeat(21)])(
    'is not "%s"',
    async (since) => expect(await codeOf({ since })).toBe('notAPosition'),
  )

  it('is too old before the feed began, and if its entry is gone', async () => {
    expect(await codeOf({ since: '2020-01-01T00:00:00Z' })).toBe('changesExpired')
    expect(await codeOf({ since: cursorOf(randomUUID()) })).toBe('changesExpired')
  })

  it('says so in the client’s language', async () => {
    const query = '{ changes(since: "2020-01-01T00:00:00Z") { next } }'
    const { errors } = await graphql(query, {}, { headers: { 'Accept-Language': 'de' } })
    expect(errors![0]!.message).toMatch(/reichen die Änderungen nicht zurück/)
  })

  it('comes with at most 500 entries, which cost points', async () => {
    expect(await codeOf({ limit: 501 })).toBe('limitOutOfRange')
    expect(await codeOf({ limit: 0 })).toBe('limitOutOfRange')
    const fields = Array.from({ length: 30 }, (_, at) => `f${at}: slug`).join(' ')
    const { errors } = await graphql(`{ changes(limit: 500) { entries { ${fields} } } }`)
    expect(errors?.[0]?.extensions?.code).toBe('queryTooCostly')
  })

  it('is never one from the cache', async () => {
    const query = '{ changes { next } }'
    await ask(query)
    expect((await ask(query)).cache).not.toBe('hit')
  })
})

type Kept = Record<'untouched' | 'pruned' | 'markerKept' | 'renewed' | 'begunAnew', boolean>

it('holds for the days that entries are kept, and until the rules change', async () => {
  const result = await runOnDemoData<Kept>('tests/system/public-changes/kept.ts')
  expect(result).toEqual({ untouched: true, pruned: true, markerKept: true, renewed: true, begunAnew: true })
})
