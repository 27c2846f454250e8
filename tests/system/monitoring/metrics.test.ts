import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { newAccount } from '../../support/account'
import { graphql } from '../../support/graphql'
import { metricsAt } from '../../support/metrics'
import { rest } from '../../support/rest'
import { type SecondProcess, startSecondProcess } from '../../support/second-process'
import { freePort } from '../../support/system'

let second: SecondProcess
let port: number
let url: string

beforeAll(async () => {
  port = await freePort()
  second = await startSecondProcess({ METRICS_PORT: String(port) })
  url = second.system.url
})
afterAll(() => second.stop())

/** By how much numbers grow while something is done. A name may end within its labels. */
async function grown(names: string[], something: () => Promise<unknown>): Promise<number[]> {
  const sums = async () => {
    const now = await metricsAt(port)
    return names.map((name) =>
      Object.entries(now)
        .filter(([one]) => one.startsWith(`buergernetz_${name}`))
        .reduce((sum, [, value]) => sum + value, 0),
    )
  }
  const before = await sums()
  await something()
  return (await sums()).map((after, place) => after - before[place]!)
}

/** Asks for it whole: an answer counts when its last byte has been sent. */
const whole = async (path: string) => (await fetch(`${url}${path}`)).text()

const answers = 'http_request_duration_seconds_count'

describe('requests are counted and measured by what they were for and their status', () => {
  it.each<[string, string, () => Promise<unknown>]>([
    ['REST', 'part="rest",status="200"', () => whole('/api/topics?limit=1')],
    ['a refusal of REST', 'part="rest",status="403"', () => rest('POST', 'topics', { data: {}, url })],
    ['GraphQL', 'part="graphql",status="200"', () => graphql('mutation { logoutUser }', {}, { url })],
    ['a page', 'part="site",status="200"', () => whole('/konto/passwort')],
    ['the panel', 'part="panel",status="200"', () => whole('/admin/login')],
    ['a file', 'part="files",status="404"', () => whole('/api/media/file/no.webp')],
    ['what is not ours', 'part="site",status="400"', () => whole('//x')],
  ])('%s', async (_, labels, ask) => {
    expect(await grown([`${answers}{${labels}`], ask)).toEqual([1])
  })

  it('answers of the door, too, where they are computed', async () => {
    const query = `{ BuildingBlocks(limit: 2) { docs { slug counted${Date.now()}: title } } }`
    const ask = () => graphql(query, {}, { url })
    expect(await grown([`${answers}{part="graphql",status="200"`, 'reads_total{way="miss"'], ask)).toEqual([
      1, 1,
    ])
  })

  it('they hold no path and nothing that somebody has sent', async () => {
    await fetch(`${url}/heimlich/${Date.now()}?mail=secret@person.example`)
    expect(Object.keys(await metricsAt(port)).filter((name) => /heimlich|secret/.test(name))).toEqual([])
  })
})

it('logins are counted by how they end', async () => {
  const { email, password } = await newAccount('editor')
  const logIn = (data: object) => rest('POST', 'users/login', { data, url })
  const outcomes = ['done', 'failed', 'refused'].map((outcome) => `logins_total{outcome="${outcome}"`)
  expect(
    await grown(outcomes, async () => {
      await logIn({ email, password })
      await logIn({ email, password: 'ein ganz anderes Wort' })
      await logIn({ email: `nobody-${Date.now()}@person.example`, password })
    }),
  ).toEqual([1, 2, 0])
  expect(
    await grown(outcomes, async () => {
      for (let time = 0; time < 11; time++) await logIn({ email, password: 'ein ganz anderes Wort' })
    }),
  ).toEqual([0, 9, 2])
})

it('limits that were passed are counted by their code', async () => {
  const conditions = Array.from({ length: 200 }, (_, place) => `where[and][${place}][slug][equals]=a`).join(
    '&',
  )
  expect(
    await grown(['limits_passed_total{code="tooManyConditions"'], () =>
      fetch(`${url}/api/articles?${conditions}`),
    ),
  ).toEqual([1])
})

it('pools are counted, with the most that they may have', async () => {
  const now = await metricsAt(port)
  for (const pool of ['records', 'reads', 'jobs'])
    for (const name of ['database_connections_most', 'database_waiting'])
      expect([name, pool, now[`buergernetz_${name}{pool="${pool}"}`]]).toEqual([
        name,
        pool,
        expect.any(Number),
      ])
  expect(now.buergernetz_database_away).toBe(0)
  expect(now['buergernetz_database_connections{pool="records",state="idle"}']).toBeGreaterThan(0)
  expect(now['buergernetz_database_connections_most{pool="records"}']).toBe(20)
})

describe('the rules of docs/monitoring/alerts.yml', () => {
  type Rule = { alert: string; expr: string; annotations: { summary: string } }
  const { groups }: { groups: { rules: Rule[] }[] } = parse(
    readFileSync('docs/monitoring/alerts.yml', 'utf8'),
  )
  const rules = groups.flatMap(({ rules }) => rules)

  it('ask for numbers that there are, by labels that they have', async () => {
    const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
    const asked = rules.flatMap(({ expr }) => [...expr.matchAll(/\b(buergernetz|nodejs|process)_\w+/g)])
    expect(asked.length).toBeGreaterThanOrEqual(rules.length - 1)
    const known = new Set([...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name))
    const missing = asked
      .map(([name]) => name.replace(/_(count|bucket|sum)$/, ''))
      .filter((name) => !known.has(name))
    expect(missing).toEqual([])
  })

  it('say what to do, each under a name of its own', () => {
    expect(new Set(rules.map(({ alert }) => alert)).size).toBe(rules.length)
    for (const { alert, annotations } of rules)
      expect([alert, annotations.summary]).toEqual([alert, expect.stringMatching(/\.$/)])
  })
})
