import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { drawnFrom, seed } from '../../support/random'
import { databaseUrl } from '../../support/shared'
import { copyOf, rowsOf } from '../../support/sql'
import { allSince, changesSince, type Entry, positionNow } from './asking'

const slugs = Array.from({ length: 12 }, (_, at) => `order-${at}`)
const writers = 5
const rounds = 20

const connect = async () => {
  const client = new pg.Client({ connectionString: databaseUrl() })
  await client.connect()
  return client
}
let clients: pg.Client[]
beforeAll(async () => {
  clients = await Promise.all(Array.from({ length: writers }, connect))
  for (const slug of slugs)
    await clients[0]!.query(copyOf('topics'), [
      JSON.stringify({ slug, _status: 'published', deleted_at: null }),
    ])
})
afterAll(async () => {
  await clients[0]!.query(`delete from topics where slug like 'order-%'`)
  for (const client of clients) await client.end()
})

const own = (entries: Entry[]) => entries.filter(({ slug }) => slug?.startsWith('order-'))
const touch = (slug: string) => `update topics set "order" = "order" + 1 where slug = '${slug}'`
const set = (slug: string, status: string) => `update topics set _status = '${status}' where slug = '${slug}'`

describe('the order of the feed', () => {
  it('is that of commits: a transaction that stays open is told after those that committed meanwhile', async () => {
    const since = await positionNow()
    const [slow, quick] = clients as [pg.Client, pg.Client]
    await slow.query('begin')
    await slow.query(touch('order-0'))
    await quick.query(touch('order-1'))
    const first = await changesSince(since)
    expect(own(first.entries)).toMatchObject([{ slug: 'order-1' }])
    await quick.query(touch('order-2'))
    const second = await changesSince(first.next)
    expect(own(second.entries)).toMatchObject([{ slug: 'order-2' }])
    await slow.query('commit')
    const third = await changesSince(second.next)
    expect(own(third.entries)).toMatchObject([{ slug: 'order-0' }])
  })

  it('ends with the present state of a record, also if the later transaction began earlier', async () => {
    const since = await positionNow()
    const [early, late] = clients as [pg.Client, pg.Client]
    await early.query('begin')
    await early.query(touch('order-3'))
    await late.query(set('order-4', 'draft'))
    await late.query(set('order-4', 'published'))
    await early.query(set('order-4', 'draft'))
    await early.query('commit')
    const actions = own(await allSince(since)).filter(({ slug }) => slug === 'order-4')
    expect(actions.map(({ action }) => action)).toEqual(['withdrawn', 'created', 'withdrawn'])
    await late.query(set('order-4', 'published'))
  })

  it('hides nothing from a client that reads while others commit', async () => {
    let total = 0
    for (let round = 0; round < rounds; round++) {
      const since = await positionNow()
      let writing = true
      const writes = clients.map(async (client, at) => {
        const chance = drawnFrom(seed + 100 * round + at)
        const pick = () => slugs[Math.floor(chance() * slugs.length)]!
        for (let turn = 0; turn < 8; turn++) {
          // In one order, so that none waits for another in a circle.
          const picked = [...new Set([pick(), pick()])].sort()
          await client.query('begin')
          for (const slug of picked)
            await client.query(
              chance() < 0.5 ? touch(slug) : set(slug, chance() < 0.5 ? 'draft' : 'published'),
            )
          await client.query('select pg_sleep($1)', [chance() * 0.01])
          await client.query(chance() < 0.15 ? 'rollback' : 'commit')
        }
      })
      const done = Promise.all(writes).then(() => (writing = false))
      const read: Entry[] = []
      let at = since
      for (let last = false; ; last = !writing) {
        const { entries, next, hasMore } = await changesSince(at, { limit: 3 })
        read.push(...entries)
        at = next
        if (last && !hasMore) break
      }
      await done
      const whole = await allSince(since)
      expect({ seed, round, read }).toEqual({ seed, round, read: whole })
      total += whole.length
      // What a client knows by the entries alone is what is there.
      const known = new Map(own(whole).map(({ slug, action }) => [slug, action !== 'withdrawn']))
      const rows = await rowsOf<{ slug: string; visible: boolean }>(
        `select slug, _status = 'published' as visible from topics where slug = any ($1)`,
        [slugs],
      )
      const wrong = rows.filter(({ slug, visible }) => known.has(slug) && known.get(slug) !== visible)
      expect({ seed, round, wrong }).toEqual({ seed, round, wrong: [] })
    }
    expect(total).toBeGreaterThan(rounds * 10)
  }, 120_000)
})
