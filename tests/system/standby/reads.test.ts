import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { graphql, logIn } from '../../support/graphql'
import {
  answeredByStandby,
  answeredInstead,
  type OnStandby,
  type Replica,
  startOnStandby,
} from '../../support/on-standby'
import { drawnFrom, seed } from '../../support/random'
import { rest } from '../../support/rest'
import { until } from '../../support/until'

let on: OnStandby
let replicas: Replica[]
let token: string
/** A record that these tests change. */
let id: string

beforeAll(async () => {
  on = await startOnStandby(2)
  replicas = on.replicas
  token = await logIn('editor', replicas[0]!.system.url)
  const { body } = await rest('GET', 'topics?limit=1', { token, url: replicas[0]!.system.url })
  id = body.docs[0].id
})

afterAll(() => on.stop())

const asAccount = ({ system: { url } }: Replica) => ({
  headers: { Cookie: `payload-token=${token}`, Origin: url },
})
const page = async (replica: Replica, path: string) =>
  (await fetch(replica.system.url + path, asAccount(replica))).text()

/** How somebody reads a record; each gives a text in which its name stands. */
const ways: [name: string, read: (replica: Replica) => Promise<string>][] = [
  ['REST', async ({ system: { url } }) => JSON.stringify(await rest('GET', `topics/${id}`, { token, url }))],
  [
    'a list of REST',
    async ({ system: { url } }) =>
      JSON.stringify(await rest('GET', `topics?where[id][equals]=${id}`, { token, url })),
  ],
  [
    'GraphQL',
    async ({ system: { url } }) =>
      JSON.stringify(
        await graphql('query ($id: String!) { Topic(id: $id) { name } }', { id }, { token, url }),
      ),
  ],
  ['a list of the panel', (replica) => page(replica, '/admin/collections/topics?limit=100')],
  ['a page of the panel', (replica) => page(replica, `/admin/collections/topics/${id}`)],
]

const writes: [name: string, write: (replica: Replica, name: string) => Promise<unknown>][] = [
  ['REST', ({ system: { url } }, name) => rest('PATCH', `topics/${id}`, { token, url, data: { name } })],
  [
    'GraphQL',
    ({ system: { url } }, name) =>
      graphql(
        'mutation ($id: String!, $name: String) { updateTopic(id: $id, data: { name: $name }) { id } }',
        { id, name },
        { token, url },
      ),
  ],
]

/** All requests of accounts that were counted, wherever they were answered. */
const counted = async ({ count }: Replica) =>
  (await count(answeredByStandby)) +
  (await count(answeredInstead('late'))) +
  (await count(answeredInstead('away')))

describe('what an account reads', () => {
  it.each(ways)('is answered by the standby: %s', async (_, read) => {
    const [replica] = replicas as [Replica]
    const before = await replica.count(answeredByStandby)
    // A standby may be late just now.
    await until('answered by the standby', 30, async () => {
      await read(replica)
      return (await replica.count(answeredByStandby)) > before
    })
  })

  it('is asked of the standby itself', async () => {
    const scans = async () => {
      const [row] = await on.standby.ask(
        `select seq_scan + coalesce(idx_scan, 0) as scans from pg_stat_user_tables where relname = 'topics'`,
      )
      return Number(row.scans)
    }
    const before = await scans()
    await until('read there', 30, async () => {
      await ways[0]![1](replicas[0]!)
      return (await scans()) > before
    })
  })
})

describe('the primary answers', () => {
  it.each<[name: string, ask: (replica: Replica) => Promise<unknown>]>([
    ['what is asked without an account', ({ system: { url } }) => rest('GET', 'topics', { url })],
    [
      'GraphQL without an account',
      ({ system: { url } }) => graphql('{ Topics { docs { name } } }', {}, { url }),
    ],
    ['a page of the site', ({ system: { url } }) => fetch(url)],
    ['a page of the site with an account', (replica) => page(replica, '/')],
    ['a login', ({ system: { url } }) => logIn('auditor', url)],
    ['whose session it is', ({ system: { url } }) => rest('GET', 'users/me', { token, url })],
    ['what there is of accounts', ({ system: { url } }) => rest('GET', 'users?depth=0', { token, url })],
    ['the second factor', ({ system: { url } }) => rest('GET', 'users/second-factor', { token, url })],
    ...writes.map(([name, write]): [string, (replica: Replica) => Promise<unknown>] => [
      `a write over ${name}`,
      (replica) => write(replica, 'Geschrieben'),
    ]),
  ])('%s', async (_, ask) => {
    const [replica] = replicas as [Replica]
    const before = await counted(replica)
    await ask(replica)
    expect(await counted(replica)).toBe(before)
  })
})

describe('an account that has written', () => {
  const rounds = 60
  const chance = drawnFrom(seed)
  const pick = <T>(all: readonly T[]): T => all[Math.floor(chance() * all.length)]!

  it('sees it at once, in every process and every way, however far behind the standby is', async () => {
    let paused = false
    for (let round = 0; round < rounds; round++) {
      if (chance() < 0.4) {
        await (paused ? on.standby.resume() : on.standby.pause())
        paused = !paused
      }
      const name = `Thema ${round} im Wechsel`
      const [wrote, write] = pick(writes)
      const [read, readIn] = pick(ways)
      const writer = pick(replicas)
      const reader = pick(replicas)
      await write(writer, name)
      const told = { seed, round, wrote, read, paused, sameProcess: writer === reader }
      expect({ ...told, seen: (await readIn(reader)).includes(name) }).toEqual({ ...told, seen: true })
    }
    if (paused) await on.standby.resume()
  })

  it.each(ways)('sees it while the standby stands still: %s', async (way, read) => {
    await on.standby.pause()
    for (const [writer, reader] of [replicas, replicas.toReversed()] as [Replica, Replica][]) {
      const late = await reader.count(answeredInstead('late'))
      const name = `Thema für ${way} ${replicas.indexOf(writer)}`
      await writes[0]![1](writer, name)
      expect(await read(reader)).toContain(name)
      expect(await reader.count(answeredInstead('late'))).toBeGreaterThan(late)
    }
    await on.standby.resume()
  })
})
