import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { listenForChanges } from '../../../src/public-reads/cache/listener'
import { change, make, published } from '../../support/records'
import { databaseUrl, withDatabase } from '../../support/shared'
import { rowsOf } from '../../support/sql'
import { until } from '../../support/until'
import { ask, askUntilHit, type Told } from './asking'
import { startSecondProcess, type SecondProcess } from '../../support/second-process'

let second: SecondProcess
let id: string
let query: string
let number = 0

const ofSecond = () => ({ url: second.system.url })
const nameIn = ({ data }: Told) => data.Topics.docs[0].name
const down = 'fwd=bypass; detail=down'

/** Changed by the other process: the second one has to hear of it. */
const rename = async () => change(`topics/${id}`, { name: `Gehört ${++number}` })
const untilDown = () =>
  until('the cache to be passed by', 20, async () => (await ask(query, ofSecond())).cache === down)

beforeAll(async () => {
  second = await startSecondProcess()
  id = (await make('topics', { name: 'Gehört 0', slug: `gehoert-${Date.now()}`, ...published })).id
  query = `{ Topics(where: { id: { equals: "${id}" } }) { docs { name } } }`
})
afterAll(() => second.stop())

describe('a process that receives changes of others', () => {
  it('shows them soon', async () => {
    for (let time = 0; time < 5; time++) {
      expect(nameIn(await askUntilHit(query, ofSecond()))).toBe(`Gehört ${number}`)
      await rename()
      await until('the change', 10, async () => nameIn(await ask(query, ofSecond())) === `Gehört ${number}`)
    }
  })

  it('clears its cache on a manual notification', async () => {
    await askUntilHit(query, ofSecond())
    const other = '{ Pages(limit: 1) { docs { slug } } }'
    await askUntilHit(other, ofSecond())
    await withDatabase((client) => client.query(`notify buergernetz_changes, '*'`))
    await until('another answer', 10, async () => (await ask(other, ofSecond())).cache !== 'hit')
  })
})

describe('when the database ends its connection', () => {
  it('it reconnects and caches again, with no stale answers', async () => {
    for (let time = 0; time < 3; time++) {
      await askUntilHit(query, ofSecond())
      const [port] = second.wire.ports
      const ended = await rowsOf<{ ended: boolean }>(
        'select pg_terminate_backend(pid) as ended from pg_stat_activity where client_port = $1',
        [port],
      )
      expect(ended).toEqual([{ ended: true }])
      await rename()
      await until('a new connection', 20, async () => {
        const [now] = second.wire.ports
        return now !== undefined && now !== port
      })
      expect(nameIn(await askUntilHit(query, ofSecond()))).toBe(`Gehört ${number}`)
    }
  })
})

describe.each([
  ['is cut off', 'cut'],
  ['goes dead, and nobody is told', 'dead'],
] as const)('when its connection %s', (_, state) => {
  it('answers are computed correctly and not stored until it is back', async () => {
    await askUntilHit(query, ofSecond())
    second.wire.listening = state
    await untilDown()
    for (let time = 0; time < 3; time++) {
      await rename()
      const told = await ask(query, ofSecond())
      expect([told.cache, nameIn(told)]).toEqual([down, `Gehört ${number}`])
      expect(told.headers.etag).toBeDefined()
    }
    second.wire.listening = 'through'
    expect(nameIn(await askUntilHit(query, ofSecond()))).toBe(`Gehört ${number}`)
    await rename()
    await until('the change', 10, async () => nameIn(await ask(query, ofSecond())) === `Gehört ${number}`)
  })

  it('changes made through it do not wait long', async () => {
    second.wire.listening = state
    const made = await change(`topics/${id}`, { name: `Gehört ${++number}` }, 'admin', second.system.url)
    expect(made.name).toBe(`Gehört ${number}`)
    expect(nameIn(await ask(query, ofSecond()))).toBe(`Gehört ${number}`)
    second.wire.listening = 'through'
    expect(nameIn(await askUntilHit(query, ofSecond()))).toBe(`Gehört ${number}`)
  })
})

describe('a listener', () => {
  const heard: string[] = []
  const options = () => ({
    databaseUrl: databaseUrl(),
    pool,
    changed: (name: string) => void heard.push(name),
    lost: (reason: string) => void heard.push(`lost: ${reason}`),
    found: () => void heard.push('found'),
  })
  let pool: pg.Pool
  beforeAll(() => void (pool = new pg.Pool({ connectionString: databaseUrl(), max: 1 })))
  afterAll(() => pool.end())

  it('knows all commits once it has caught up', async () => {
    heard.length = 0
    const listener = await listenForChanges(options())
    expect([listener.isLive(), heard]).toEqual([true, ['found']])
    for (let time = 0; time < 200; time++) {
      await pool.query('select pg_notify($1, $2)', ['buergernetz_changes', `probe-${time}`])
      await listener.caughtUp()
      expect(heard).toContain(`probe-${time}`)
    }
    await listener.end()
    expect(listener.isLive()).toBe(false)
  })

  it('is not trusted when notifications do not arrive, as behind some poolers', async () => {
    heard.length = 0
    const elsewhere = { query: async () => ({ rows: [] }) } as never
    const listener = await listenForChanges({ ...options(), pool: elsewhere })
    const isLive = listener.isLive()
    await listener.end()
    expect(isLive).toBe(false)
    // Among what other tests have changed meanwhile.
    expect(heard).toContainEqual(expect.stringContaining('pooler'))
  })

  it('does not block the start without a database', async () => {
    heard.length = 0
    const listener = await listenForChanges({ ...options(), databaseUrl: 'postgres://a:b@127.0.0.1:1/c' })
    expect([listener.isLive(), heard]).toEqual([false, [expect.stringMatching(/^lost: /)]])
    await listener.caughtUp()
    await listener.end()
  })
})
