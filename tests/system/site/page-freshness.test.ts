import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { change, make, published } from '../../support/records'
import { drawnFrom, seed } from '../../support/random'
import { databaseUrl, sharedUrl } from '../../support/shared'
import { startSecondProcess, type SecondProcess } from '../../support/second-process'
import { until } from '../../support/until'
import { page } from './asking'

const rounds = 3
const operationsEach = 400
const readersEach = 4
/** Milliseconds a writer waits at most before it writes again. */
const longestPause = 300

let second: SecondProcess
let urls: string[]
let database: pg.Client
/** The first two are written by the two processes, each by its own; the third by statements. */
let topics: { id: string; slug: string }[]

beforeAll(async () => {
  second = await startSecondProcess()
  urls = [sharedUrl(), second.system.url]
  database = new pg.Client({ connectionString: databaseUrl() })
  await database.connect()
  topics = []
  for (const place of [0, 1, 2])
    topics.push(
      await make('topics', {
        ...{ name: `Frische ${place} Stand 0 Ende`, slug: `frische-${place}-${Date.now()}`, ...published },
      }),
    )
})
afterAll(async () => {
  await database.end()
  await second.stop()
})

/** The number in a topic's name on a page, and how the page came about. */
async function read(url: string, place: number, path: string) {
  const { cache, text } = await page(path, { url })
  const [, number] = new RegExp(`Frische ${place} Stand (\\d+) Ende`).exec(text) ?? []
  return { cache, number: Number(number) }
}
const paths = (place: number) => [
  '/themen',
  `/themen/${topics[place]!.slug}`,
  `/en/themen/${topics[place]!.slug}`,
]
const named = (place: number, number: number) => `Frische ${place} Stand ${number} Ende`
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

describe('pages of two processes on one database', () => {
  it(`are never older than the last change, in ${rounds * operationsEach} reads and writes at random`, async () => {
    const chance = drawnFrom(seed)
    const written = [0, 0, 0]
    const stale: string[] = []
    const counts = { reads: 0, hits: 0, writes: 0 }
    let most = 0
    const running = () => counts.reads + counts.writes < most && !stale.length

    const overRest = (place: number) => (number: number) =>
      change(`topics/${topics[place]!.id}`, { name: named(place, number) }, 'admin', urls[place])
    const byStatement = (number: number) =>
      database.query(`update topics_locales set name = $1 where _parent_id = $2 and _locale = 'de'`, [
        ...[named(2, number), topics[2]!.id],
      ])

    const writer = async (place: number, write: (number: number) => Promise<unknown>) => {
      while (running()) {
        const number = written[place]! + 1
        await write(number)
        written[place] = number
        counts.writes++
        await pause(chance() * longestPause)
      }
    }
    const reader = async (place: number) => {
      while (running()) {
        // What this process has answered to its writer before we ask, we must see.
        const known = written[place]!
        const path = paths(place)[Math.floor(chance() * 3)]!
        const { cache, number } = await read(urls[place]!, place, path)
        counts.reads++
        if (cache === 'hit') counts.hits++
        if (!(number >= known)) stale.push(`process ${place}, ${path}: ${number} after ${known} (${cache})`)
        if (chance() < 0.3) await pause(chance() * 30)
      }
    }
    for (let round = 0; round < rounds; round++) {
      most += operationsEach
      await Promise.all([
        ...[overRest(0), overRest(1), byStatement].map((write, place) => writer(place, write)),
        ...[0, 1].flatMap((place) => Array.from({ length: readersEach }, () => reader(place))),
      ])
      expect({ seed, stale }).toEqual({ seed, stale: [] })
      await expectStored(written)
    }
    expect(counts.writes).toBeGreaterThan(rounds * 5)
    expect(counts.hits).toBeGreaterThan(rounds * 2)
  }, 300_000)

  /** Nothing changes any more: whatever is stored now stays, and would be shown for good. */
  async function expectStored(written: number[]): Promise<void> {
    for (const url of urls)
      for (const place of [0, 1, 2])
        for (const path of paths(place))
          await until(`what was written last, from ${url}${path}`, 10, async () => {
            const { cache, number } = await read(url, place, path)
            return cache === 'hit' && number === written[place]
          })
  }
})

describe.each(['cut', 'dead'] as const)('when a process does not hear of changes (%s)', (state) => {
  it('its pages are rendered anew and right, and stored again afterwards', async () => {
    const path = paths(0)[1]!
    const url = second.system.url
    const untilHit = (number: number) =>
      until('a stored page', 20, async () => {
        const told = await read(url, 0, path)
        return told.cache === 'hit' && told.number === number
      })
    const write = (number: number) => change(`topics/${topics[0]!.id}`, { name: named(0, number) })
    await write(1_000_000)
    await untilHit(1_000_000)
    second.wire.listening = state
    await until('the cache to be passed by', 20, async () => (await page(path, { url })).cache !== 'hit')
    for (const number of [1_000_001, 1_000_002]) {
      await write(number)
      await expect(read(url, 0, path)).resolves.toEqual({ cache: 'fwd=bypass; detail=down', number })
    }
    second.wire.listening = 'through'
    await untilHit(1_000_002)
  })
})
