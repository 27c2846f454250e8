import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { make, tokenOf } from '../../support/records'
import { drawnFrom, seed } from '../../support/random'
import { rest } from '../../support/rest'
import { databaseUrl, sharedUrl } from '../../support/shared'
import { rowsOf } from '../../support/sql'
import { until } from '../../support/until'
import { ask } from './asking'
import { startSecondProcess, type SecondProcess } from '../../support/second-process'

const rounds = 10
const operationsEach = 1_000
const readersEach = 6
/** Milliseconds a writer waits at most before it writes again. */
const longestPause = 200

let second: SecondProcess
let urls: string[]
let token: string
let database: pg.Client
/** The first two are written by the two processes, each by its own; the third by statements. */
let records: string[]

beforeAll(async () => {
  second = await startSecondProcess()
  urls = [sharedUrl(), second.system.url]
  token = await tokenOf('district')
  database = new pg.Client({ connectionString: databaseUrl() })
  await database.connect()
  const [town] = await rowsOf<{ id: string }>('select id from municipalities order by name limit 1')
  const placement = (number: number) => ({
    title: `Verschränkt ${number}`,
    bodyKind: 'municipal',
    bodyName: 'Gemeinde',
    municipality: town!.id,
    task: '0',
    publicBenefit: 'Alle haben etwas davon.',
    places: 1,
    hoursPerWeek: 10,
    from: '2026-01-01',
  })
  records = []
  for (const number of [1, 2, 3]) records.push((await make('placements', placement(number), 'district')).id)
  await database.query(`update placements set status = 'published' where id = any ($1)`, [records])
})

afterAll(async () => {
  await database.query('delete from placements where id = any ($1)', [records])
  await database.end()
  await second.stop()
})

const questions = () => {
  const where = `where: { id: { in: ${JSON.stringify(records)} } }`
  return [
    `{ Placements(${where}, sort: "id") { docs { id task } } }`,
    `{ Placements(${where}, sort: "-id", limit: 3) { docs { id status task } } }`,
    `{ Placements(${where}) { docs { id task municipality { name } } totalDocs } }`,
    `{ ${records.map((id, place) => `r${place}: Placement(id: "${id}") { id task }`).join(' ')} }`,
  ]
}

/** The numbers of the three records, as a process tells the public, and how it came by them. */
async function read(url: string, query: string, method: 'GET' | 'POST') {
  const { data, cache } = await ask({ query }, { url, method })
  const docs: { id: string; task: string }[] = data.Placements?.docs ?? Object.values(data)
  return { cache, numbers: new Map(docs.map(({ id, task }) => [id, Number(task)])) }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

describe('two processes on one database', () => {
  it(`store nothing older than the last change, in ${rounds * operationsEach} reads and writes at random`, async () => {
    const chance = drawnFrom(seed)
    const written = [0, 0, 0]
    const stale: string[] = []
    const counts = { reads: 0, hits: 0, writes: 0 }
    let until = 0
    const running = () => counts.reads + counts.writes < until && !stale.length

    const overRest = (place: number) => async (task: string) => {
      const path = `placements/${records[place]}`
      const { status } = await rest('PATCH', path, { url: urls[place]!, token, data: { task } })
      expect(status).toBe(200)
    }
    const byStatement = (task: string) =>
      database.query('update placements set task = $1 where id = $2', [task, records[2]])

    const writer = async (place: number, write: (task: string) => Promise<unknown>) => {
      while (running()) {
        const number = written[place]! + 1
        await write(String(number))
        written[place] = number
        counts.writes++
        await pause(chance() * longestPause)
      }
    }
    const reader = async (place: number) => {
      while (running()) {
        // What this process has answered to its writer before we ask, we must see.
        const known = written[place]!
        const query = questions()[Math.floor(chance() * 4)]!
        const { cache, numbers } = await read(urls[place]!, query, chance() < 0.5 ? 'GET' : 'POST')
        counts.reads++
        if (cache === 'hit') counts.hits++
        const found = numbers.get(records[place]!)!
        if (!(found >= known)) stale.push(`process ${place}: ${found} after ${known} (${cache})`)
        if (chance() < 0.1) await pause(chance() * 20)
      }
    }
    for (let round = 0; round < rounds; round++) {
      until += operationsEach
      await Promise.all([
        ...[overRest(0), overRest(1), byStatement].map((write, place) => writer(place, write)),
        ...[0, 1].flatMap((place) => Array.from({ length: readersEach }, () => reader(place))),
      ])
      expect({ seed, stale }).toEqual({ seed, stale: [] })
      await expectStored(written)
    }
    expect(counts.writes).toBeGreaterThan(rounds * 10)
    expect(counts.hits).toBeGreaterThan(rounds * 50)
  }, 300_000)

  /** Nothing changes any more: whatever is stored now stays, and would be told for good. */
  async function expectStored(written: number[]): Promise<void> {
    const asked = urls.flatMap((url) =>
      questions().flatMap((query) => (['GET', 'POST'] as const).map((method) => ({ url, query, method }))),
    )
    await Promise.all(
      asked.map(({ url, query, method }) =>
        until(`what was written last, from ${url} by ${method}: ${query}`, 10, async () => {
          const { cache, numbers } = await read(url, query, method)
          return cache === 'hit' && records.every((id, place) => numbers.get(id) === written[place])
        }),
      ),
    )
  }
})
