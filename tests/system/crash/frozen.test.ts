import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { logIn } from '../../support/graphql'
import { OwnPostgres } from '../../support/own-postgres'
import { demoPassword, removeFolder, type Running, start } from '../../support/system'
import { until } from '../../support/until'

const postgres = new OwnPostgres()
let system: Running
let cookie: string

beforeAll(async () => {
  await postgres.start()
  system = await start({ env: { DATABASE_URL: postgres.url() } })
  cookie = `payload-token=${await logIn('editor', system.url)}`
})

afterAll(async () => {
  await system.stop()
  removeFolder(system.folder)
  await postgres.remove()
})

const json = { 'Content-Type': 'application/json' }
const post = (body: object, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { ...json, ...headers },
  body: JSON.stringify(body),
})
const query = '{ Topics(limit: 2, sort: "-updatedAt") { docs { name } } }'
const mutation = 'mutation { createTopic(data: { name: "Im Eis", slug: "im-eis" }) { id } }'

/** All ways in, for who has no account and for an editor. */
const ways = (): [name: string, path: string, init: RequestInit][] => {
  const account = { Cookie: cookie, Origin: system.url, 'Sec-Fetch-Site': 'same-origin' }
  return [
    ['a page of the site', '/', {}],
    ['a page of the site that there is not', '/artikel/gibt-es-nicht', {}],
    ['the panel', '/admin', { headers: account }],
    ['a list of the panel', '/admin/collections/articles', { headers: account }],
    ['REST', '/api/topics?limit=1', {}],
    ['REST with an account', '/api/topics?limit=1', { headers: account }],
    ['REST with a token', '/api/users/me', { headers: { Authorization: `JWT ${cookie.split('=')[1]}` } }],
    ['a write over REST', '/api/topics', post({ name: 'Im Eis', slug: 'im-eis-2' }, account)],
    ['GraphQL', '/api/graphql', post({ query })],
    ['GraphQL by GET', `/api/graphql?query=${encodeURIComponent(query)}`, {}],
    ['GraphQL with an account', '/api/graphql', post({ query }, account)],
    ['a mutation', '/api/graphql', post({ query: mutation }, account)],
    ['a login', '/api/users/login', post({ email: 'editor@demo.example', password: demoPassword })],
    ['a forgotten password', '/api/users/forgot-password', post({ email: 'editor@demo.example' })],
    ['a new password', '/api/users/reset-password', post({ token: 'x', password: 'lang genug und neu' })],
    ['the second factor', '/api/users/second-factor', { headers: account }],
    ['a logout', '/api/users/logout', post({}, account)],
    ['a prolonged session', '/api/users/refresh-token', post({}, account)],
    ['a file', '/api/media/file/gibt-es-nicht.webp', {}],
  ]
}

type Told = {
  name: string
  status: number
  retry: boolean
  cookie: string | null
  text: string
  seconds: number
}

async function askAll(): Promise<Told[]> {
  return Promise.all(
    ways().map(async ([name, path, init]) => {
      const began = performance.now()
      const response = await fetch(system.url + path, { redirect: 'manual', ...init })
      const text = await response.text()
      const seconds = (performance.now() - began) / 1000
      const { status, headers } = response
      return {
        name,
        status,
        retry: /^\d+$/.test(headers.get('retry-after') ?? ''),
        cookie: headers.get('set-cookie'),
        text,
        seconds,
      }
    }),
  )
}

function expectAllTurnedAway(all: Told[]): void {
  const brief = all.map(({ name, status, retry, cookie }) => ({ name, status, retry, cookie }))
  expect(brief).toEqual(all.map(({ name }) => ({ name, status: 503, retry: true, cookie: null })))
  for (const { text } of all)
    expect(text).toMatch(/databaseAway|notSaved|Die Datenbank antwortet gerade nicht/)
}

describe('a frozen database', () => {
  let first: Told[]
  afterAll(() => postgres.signalAll('SIGCONT'))

  it('makes all requests fail with 503 and Retry-After within seconds', async () => {
    postgres.signalAll('SIGSTOP')
    first = await askAll()
    expectAllTurnedAway(first)
    if (process.env.DRILL)
      process.stderr.write(`${JSON.stringify(first.map(({ name, seconds }) => [name, seconds]))}\n`)
  })

  it('makes later requests fail at once', async () => {
    expectAllTurnedAway(await askAll())
  })

  it('leaves a few log lines without a stack, however many requests arrive', async () => {
    const before = system.output().length
    for (let time = 0; time < 10; time++) expectAllTurnedAway(await askAll())
    const printed = system.output().slice(before).split('\n').filter(Boolean)
    expect(printed.length).toBeLessThan(60)
    expect(printed.filter((line) => line.includes('stack'))).toEqual([])
  })

  it('makes the system not ready within two seconds, and leaves it alive', async () => {
    const began = performance.now()
    expect((await fetch(`${system.url}/readyz`)).status).toBe(503)
    expect(performance.now() - began).toBeLessThan(2000)
    expect((await fetch(`${system.url}/healthz`)).status).toBe(200)
  })

  it('is used again once it recovers, with all sessions intact', async () => {
    postgres.signalAll('SIGCONT')
    await until('ready', 30, async () => (await fetch(`${system.url}/readyz`)).status === 200)
    const me = await fetch(`${system.url}/api/users/me`, {
      headers: { Cookie: cookie, Origin: system.url },
    })
    expect(await me.json()).toMatchObject({ user: { email: 'editor@demo.example' } })
    expect((await fetch(`${system.url}/`)).status).toBe(200)
    const stuck = await postgres.ask(
      `select pid from pg_stat_activity where state like 'idle in transaction%'`,
    )
    expect(stuck).toEqual([])
    expect(await postgres.ask(`select slug from topics where slug like 'im-eis%'`)).toEqual([])
  })

  it('makes the system not ready within two seconds, even right at the beginning', async () => {
    postgres.signalAll('SIGSTOP')
    const began = performance.now()
    expect((await fetch(`${system.url}/readyz`)).status).toBe(503)
    expect(performance.now() - began).toBeLessThan(2000)
    postgres.signalAll('SIGCONT')
  })
})

describe('a database that is gone', () => {
  it('makes all requests fail until it is back', async () => {
    await until('ready', 30, async () => (await fetch(`${system.url}/readyz`)).status === 200)
    await postgres.end('SIGQUIT')
    expectAllTurnedAway(await askAll())
    await postgres.start()
    await until('ready', 30, async () => (await fetch(`${system.url}/readyz`)).status === 200)
    expect((await fetch(`${system.url}/`)).status).toBe(200)
  })
})
