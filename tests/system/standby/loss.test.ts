import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { setTimeout as pause } from 'node:timers/promises'
import { logIn } from '../../support/graphql'
import { answeredByStandby, type OnStandby, type Replica, startOnStandby } from '../../support/on-standby'
import { rest } from '../../support/rest'
import { until } from '../../support/until'

const roles = ['district', 'editor', 'municipal', 'municipal2', 'treasurer', 'network', 'volunteer'] as const
const collections = [
  'volunteers',
  'claims',
  'funds',
  'memberships',
  'articles',
  'networks',
  'audit-log',
] as const
const again = 'standby_statements_total{outcome="again"}'

let on: OnStandby
let replica: Replica
let url: string
let used: string
const tokens = new Map<string, string>()

beforeAll(async () => {
  // Whatever is in the way of what it replays is cancelled at once.
  on = await startOnStandby(1, 'max_standby_streaming_delay=0')
  replica = on.replicas[0]!
  url = replica.system.url
  used = `standby_used{standby="127.0.0.1:${on.standby.port}"}`
  for (const role of roles) tokens.set(role, await logIn(role, url))
})

afterAll(() => on.stop())

const isUsed = async (wanted: boolean) => (await replica.count(used)) === Number(wanted)
/** How often it was told so far that the standby was gone, and that it was back. */
const told = () =>
  ['the standby is not read from', 'the standby is read from again'].map(
    (text) => replica.system.output().split(text).length - 1,
  ) as [number, number]
const toldSince = ([gone, back]: [number, number]) => [told()[0] - gone, told()[1] - back]

/** Reads again and again, several at a time, until `work` is done. The statuses of all answers. */
async function readingWhile(work: () => Promise<void>): Promise<Set<number>> {
  const statuses = new Set<number>()
  let over = false
  const reader = async (role: string) => {
    while (!over) {
      const { status } = await rest('GET', 'articles?limit=50&depth=2', { token: tokens.get(role), url })
      statuses.add(status)
    }
  }
  const readers = ['editor', 'district', 'municipal', 'treasurer'].map(reader)
  try {
    await work()
  } finally {
    over = true
    await Promise.all(readers)
  }
  return statuses
}

/** What each role is told of each collection. */
async function allAnswers(): Promise<Record<string, unknown>> {
  const answers: Record<string, unknown> = {}
  for (const role of roles)
    for (const collection of collections) {
      const answer = await rest('GET', `${collection}?limit=200&depth=1&sort=id`, {
        token: tokens.get(role),
        url,
      })
      answers[`${role} ${collection}`] = [answer.status, answer.body]
    }
  return answers
}

describe('a standby that fails', () => {
  let onStandby: Record<string, any>

  it('answers each role as the primary does', async () => {
    const before = await replica.count(answeredByStandby)
    onStandby = await allAnswers()
    expect(await replica.count(answeredByStandby)).toBeGreaterThan(before + roles.length)
    const [status, { docs }] = onStandby['municipal volunteers']
    expect(status).toBe(200)
    expect(new Set(docs.map((one: any) => one.municipality.slug))).toEqual(new Set(['syke']))
    expect(docs.length).toBeLessThan(onStandby['district volunteers'][1].docs.length)
  })

  it('fails no request when it is killed', async () => {
    const before = told()
    const statuses = await readingWhile(async () => {
      const reads = await replica.count(answeredByStandby)
      await until('read from', 30, async () => (await replica.count(answeredByStandby)) > reads + 10)
      await on.standby.end('SIGKILL')
      await until('given up', 30, () => isUsed(false))
    })
    expect([...statuses]).toEqual([200])
    expect(toldSince(before)).toEqual([1, 0])
  })

  it('leaves the primary to answer each role as it did', async () => {
    expect(await allAnswers()).toEqual({
      ...onStandby,
      // Each look at the record of somebody else is noted.
      ...Object.fromEntries(roles.map((role) => [`${role} audit-log`, expect.anything()])),
    })
  })

  it('is read from again when it is back', async () => {
    const before = told()
    await on.standby.start()
    await until('found again', 60, () => isUsed(true))
    const reads = await replica.count(answeredByStandby)
    const statuses = await readingWhile(() =>
      until('read from', 30, async () => (await replica.count(answeredByStandby)) > reads).then(() => {}),
    )
    expect([...statuses]).toEqual([200])
    expect(toldSince(before)).toEqual([0, 1])
  })

  it('fails no request when it hangs', async () => {
    const before = told()
    const statuses = await readingWhile(async () => {
      on.standby.signalAll('SIGSTOP')
      await until('given up', 30, () => isUsed(false))
    })
    on.standby.signalAll('SIGCONT')
    expect([...statuses]).toEqual([200])
    await until('found again', 60, () => isUsed(true))
    expect(toldSince(before)).toEqual([1, 1])
  })
})

describe('a statement cancelled by the standby', () => {
  it('is answered by the primary', async () => {
    const before = await replica.count(again)
    const statuses = await readingWhile(async () => {
      await until('in conflict', 120, async () => {
        // Each takes the table for itself for a moment, here and on the standby.
        for (let left = 20; left; left--) {
          await on.primary.ask('create index konflikt on articles (updated_at)')
          await on.primary.ask('drop index konflikt')
          await pause(2)
        }
        return (await replica.count(again)) > before
      })
    })
    expect([...statuses]).toEqual([200])
    expect(await replica.count(used)).toBe(1)
  })
})

describe('a promoted standby', () => {
  it('is no longer read from', async () => {
    await until('used', 30, () => isUsed(true))
    await on.standby.ask('select pg_promote()')
    await until('given up', 30, () => isUsed(false))
    await until('told', 30, async () =>
      replica.system.output().includes('is no standby, but a server that is written to'),
    )
    expect(await isUsed(false)).toBe(true)
    const { status } = await rest('GET', 'articles', { token: tokens.get('editor'), url })
    expect(status).toBe(200)
  })
})
