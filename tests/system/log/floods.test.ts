import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { newAdmin } from '../../support/command'
import { rest } from '../../support/rest'
import { databaseUrl } from '../../support/shared'
import { emptyFolder, removeFolder, type Running, start } from '../../support/system'
import { until } from '../../support/until'

const folder = emptyFolder()
const options = { folder, env: { SEED: 'none' } }
let system: Running
let token: string

beforeAll(async () => {
  system = await start(options)
  token = await newAdmin('boss@town.example', system.url, options)
})

afterAll(async () => {
  await system.stop()
  removeFolder(folder)
})

const requests = 400

/** The lines that are printed while this is asked so often, twenty at a time, and the statuses of the answers. */
async function printedBy(
  ask: () => Promise<{ status: number }>,
): Promise<{ printed: string[]; statuses: number[] }> {
  const before = system.output().length
  const statuses = new Set<number>()
  for (let asked = 0; asked < requests; asked += 20)
    for (const { status } of await Promise.all(Array.from({ length: 20 }, ask))) statuses.add(status)
  const printed = system.output().slice(before).split('\n').filter(Boolean)
  return { printed, statuses: [...statuses] }
}

const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  fetch(system.url + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body,
  })
const conditions = Array.from({ length: 200 }, (_, place) => `where[and][${place}][slug][equals]=a`).join('&')
const broken = '{"title": "x",}'
const mutation = JSON.stringify({ query: 'mutation { createTopic(data: { name: "x" }) { id } }' })

describe(`${requests} requests leave a few lines and no stack`, () => {
  it.each<[string, number, () => Promise<{ status: number }>]>([
    [
      'with a filter that there is not',
      400,
      () => rest('GET', 'articles?where[no][equals]=1', { url: system.url }),
    ],
    ['with a filter that is too large', 400, () => fetch(`${system.url}/api/articles?${conditions}`)],
    ['that may not write', 403, () => rest('POST', 'topics', { data: { name: 'x' }, url: system.url })],
    ['that may not write over GraphQL', 200, () => post('/api/graphql', mutation)],
    [
      'with a broken operation',
      400,
      () => post('/api/graphql', '{"query": "{ nope }"}', { Accept: 'application/graphql-response+json' }),
    ],
    ['with a broken body', 400, () => post('/api/topics', broken, { Authorization: `JWT ${token}` })],
    ['for a record that there is not', 404, () => fetch(`${system.url}/api/articles/nope`)],
    ['for a page that there is not', 404, () => fetch(`${system.url}/gibt/es/nicht`)],
    ['to a name that is not ours', 400, () => fetch(`${system.url}//x`)],
  ])('%s', async (_, status, ask) => {
    const { printed, statuses } = await printedBy(ask)
    expect(statuses).toEqual([status])
    expect(printed.filter((line) => line.includes('stack'))).toEqual([])
    expect(printed.filter((line) => line.includes('"level":50'))).toEqual([])
    // The answers that say 200 have their line each, as any other.
    if (status !== 200) expect(printed.length).toBeLessThan(requests / 4)
    expect(printed.length).toBeLessThan(requests * 1.25)
  })
})

it('an error of the program has a stack a few times, and is counted from then on', async () => {
  const database = new pg.Client({ connectionString: databaseUrl(folder) })
  await database.connect()
  await database.query('alter table topics rename to topics_away')
  try {
    const { printed, statuses } = await printedBy(() => rest('GET', 'topics', { url: system.url }))
    expect(statuses).toEqual([500])
    const stacks = printed.filter((line) => line.includes('stack'))
    expect(stacks.length).toBeGreaterThan(0)
    expect(stacks.length).toBeLessThan(requests / 4)
  } finally {
    await database.query('alter table topics_away rename to topics')
    await database.end()
  }
  const told = await until('what was left out', 30, async () =>
    system
      .output()
      .split('\n')
      .find((line) => line.includes('not written') && line.includes('answer 500')),
  )
  expect(JSON.parse(told)).toMatchObject({
    level: 40,
    seconds: 10,
    left: { 'answer 500': expect.any(Number) },
  })
})
