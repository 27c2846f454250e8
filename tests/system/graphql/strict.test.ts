import { createHash, randomUUID } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client/core'
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { print } from 'graphql'
import { logIn } from '../../support/graphql'
import { connected } from '../../support/postgres'
import { databaseUrl } from '../../support/shared'
import { seededFolder } from '../../support/seeded-folder'
import { demoPassword, removeFolder, type Running, start } from '../../support/system'
import { until } from '../../support/until'

const siteOperations = JSON.parse(readFileSync('src/graphql/persisted/operations.json', 'utf8')) as Record<
  string,
  string
>

const logInText = `mutation ($email: String!, $password: String!) { loginUser(email: $email, password: $password) { token } }`
const registered = {
  schema: '{ __schema { queryType { name } } }',
  topic: 'query ($slug: String) { Topics(limit: 1, where: { slug: { equals: $slug } }) { docs { name } } }',
  towns: '{ Municipalities(limit: 1, sort: "key") { docs { name } } }',
  costly:
    'query ($page: Int) { Articles(limit: 400, page: $page) { docs { id slug title kind publishedAt } } }',
  logIn: logInText,
}
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

const ofApollo = gql('query Towns { Municipalities(limit: 1, sort: "key") { docs { slug } } }')
/** As Apollo Client sends it, with `__typename`. */
const sentByApollo = print(new InMemoryCache().transformDocument(ofApollo))

let system: Running
beforeAll(async () => {
  const folder = seededFolder()
  const file = path.join(folder, 'operations.json')
  writeFileSync(file, JSON.stringify({ ...registered, [sha256(sentByApollo)]: sentByApollo }))
  system = await start({
    folder,
    env: {
      GRAPHQL_TIMEOUT_MS: '8000',
      GRAPHQL_EXPLORER: 'off',
      PERSISTED_ONLY: 'on',
      PERSISTED_OPERATIONS: file,
      RATE_LIMIT: '10000',
      TRUST_PROXY: '1',
    },
  })
})
afterAll(async () => {
  await system.stop()
  removeFolder(system.folder)
})

type Asked = { query?: string; documentId?: string; variables?: object; extensions?: object }
type Answer = { status: number; headers: Headers; data: any; errors?: { message: string; extensions: any }[] }

let addresses = 0
/** Each question comes from another address, unless one is given. */
const newAddress = () => `198.51.${Math.floor(++addresses / 250)}.${addresses % 250}`

async function ask(
  asked: Asked,
  { from = newAddress(), headers = {} }: { from?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const response = await fetch(`${system.url}/api/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': from, ...headers },
    body: JSON.stringify(asked),
  })
  return { status: response.status, headers: response.headers, ...((await response.json()) as any) }
}

/** Asks something that nobody has asked before: no answer to it is kept. */
const askTopic = ({ from = newAddress(), slug = randomUUID() as string } = {}) =>
  ask({ documentId: 'topic', variables: { slug } }, { from })

const codeOf = ({ errors }: Answer) => errors?.[0]?.extensions.code

describe('registered operations', () => {
  it('are answered by their ids, those of the site and those of the operator', async () => {
    const { data } = await ask({ documentId: 'towns' })
    expect(data.Municipalities.docs).toEqual([{ name: expect.any(String) }])
    const [hash] = Object.entries(siteOperations).find(([, text]) => text.includes('query Settings'))!
    const ways: Asked[] = [
      { documentId: hash },
      { documentId: `sha256:${hash}` },
      { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } },
    ]
    for (const way of ways)
      expect((await ask({ ...way, variables: { locale: 'de' } })).data.SiteSetting.siteName).toEqual(
        expect.any(String),
      )
  })

  it('are cached like any other public read, however they are requested', async () => {
    const state = async (asked: Asked) => (await ask(asked)).headers.get('cache-status')
    await until('a hit', 30, async () => (await state({ documentId: 'towns' }))?.includes('; hit'))
    expect(await state({ extensions: { persistedQuery: { sha256Hash: 'towns' } } })).toContain('; hit')
    expect(codeOf(await ask({ query: registered.towns }))).toBe('onlyRegistered')
  })

  it('are those of our site by the hash of their text', () => {
    for (const [id, text] of Object.entries(siteOperations)) expect(id).toBe(sha256(text))
  })

  it('are answered by their ids in an address', async () => {
    for (const query of [
      'documentId=towns',
      `extensions=${encodeURIComponent('{"persistedQuery":{"version":1,"sha256Hash":"towns"}}')}`,
    ]) {
      const response = await fetch(`${system.url}/api/graphql?${query}`)
      expect([response.status, await response.json()]).toEqual([
        200,
        { data: { Municipalities: { docs: [{ name: expect.any(String) }] } } },
      ])
    }
  })

  it('are the only operations answered without an account', async () => {
    for (const query of [registered.towns, '{ __typename }', 'mutation { logoutUser }', '{ broken'])
      expect(await ask({ query })).toMatchObject({
        status: 403,
        errors: [{ message: expect.stringContaining('registriert'), extensions: { code: 'onlyRegistered' } }],
      })
    const pretending = { headers: { Cookie: 'payload-token=x.y.z', Authorization: 'JWT x.y.z' } }
    expect(codeOf(await ask({ query: registered.towns }, pretending))).toBe('onlyRegistered')
    expect(codeOf(await ask({ query: registered.towns, documentId: 'towns' }))).toBe('onlyRegistered')
  })

  it('are told from others in the words that clients know, in every language', async () => {
    const hash = sha256('no such text')
    const wrongId = { message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }
    const notAutomatic = {
      message: 'PersistedQueryNotSupported',
      extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' },
    }
    for (const language of ['en', 'de']) {
      const headers = { 'Accept-Language': language }
      expect(await ask({ documentId: hash }, { headers })).toMatchObject({ status: 400, errors: [wrongId] })
      const asked = { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }
      expect(await ask(asked, { headers })).toMatchObject({ status: 200, errors: [notAutomatic] })
    }
  })

  it('are not added by clients without an account, also not by the hashes that accounts use', async () => {
    const query = '{ Topics(limit: 1) { docs { slug } } }'
    const persistedQuery = { version: 1, sha256Hash: sha256(query) }
    expect(codeOf(await ask({ query, extensions: { persistedQuery } }))).toBe('onlyRegistered')
    const headers = { Authorization: `JWT ${await logIn('editor', system.url)}` }
    const byHash = { extensions: { persistedQuery } }
    expect(codeOf(await ask(byHash, { headers }))).toBe('PERSISTED_QUERY_NOT_FOUND')
    expect((await ask({ query, ...byHash }, { headers })).data.Topics.docs).toHaveLength(1)
    expect((await ask(byHash, { headers })).data.Topics.docs).toHaveLength(1)
    expect(codeOf(await ask(byHash))).toBe('PERSISTED_QUERY_NOT_SUPPORTED')
    const pretending = { Cookie: 'payload-token=x.y.z', Authorization: 'JWT x.y.z' }
    expect(codeOf(await ask(byHash, { headers: pretending }))).toBe('onlyRegistered')
  })

  it('are asked for by Apollo Client with their hashes; it is told why others are refused', async () => {
    const link = new PersistedQueryLink({ sha256 }).concat(new HttpLink({ uri: `${system.url}/api/graphql` }))
    const client = new ApolloClient({ link, cache: new InMemoryCache() })
    const { data } = await client.query<any>({ query: ofApollo })
    expect(data.Municipalities.docs).toEqual([{ __typename: 'Municipality', slug: expect.any(String) }])
    await expect(
      client.query({ query: gql('{ Topics(limit: 1) { docs { slug } } }') }),
    ).rejects.toMatchObject({
      errors: [{ extensions: { code: 'onlyRegistered' } }],
    })
  })

  it('are not required for logged-in users or our own site', async () => {
    const Authorization = `JWT ${await logIn('editor', system.url)}`
    const query = '{ meUser { user { email } } }'
    const { data } = await ask({ query }, { headers: { Authorization } })
    expect(data).toEqual({ meUser: { user: { email: 'editor@demo.example' } } })
    const page = await fetch(`${system.url}/de`)
    expect(page.status).toBe(200)
  })
})

describe('introspection queries', () => {
  it('of accounts are refused when the explorer is off, and GraphiQL is not served', async () => {
    const headers = { Authorization: `JWT ${await logIn('editor', system.url)}`, 'Accept-Language': 'en' }
    for (const query of ['{ __schema { queryType { name } } }', '{ __type(name: "Article") { name } }'])
      expect((await ask({ query }, { headers })).errors).toMatchObject([
        { message: expect.stringContaining('schema.graphql'), extensions: { code: 'introspectionOff' } },
      ])
    // The public schema is told all the same, where the question is registered.
    expect((await ask({ documentId: 'schema' })).errors).toBeUndefined()
    expect((await ask({ query: '{ __typename }' }, { headers })).data).toEqual({ __typename: 'Query' })
    const page = await fetch(`${system.url}/api/graphql`, { headers: { Accept: 'text/html' } })
    expect(await page.text()).not.toContain('<script')
  })
})

describe('points', () => {
  it('are used up per address and refill', async () => {
    const from = newAddress()
    const answers: Answer[] = []
    // Answers that are kept cost nothing: each asks for another page.
    do answers.push(await ask({ documentId: 'costly', variables: { page: answers.length + 1 } }, { from }))
    while (answers.at(-1)!.status === 200 && answers.length < 20)
    const refused = answers.at(-1)!
    expect(answers.length).toBeGreaterThan(2)
    expect(refused).toMatchObject({
      status: 429,
      errors: [{ extensions: { code: 'tooManyRequests', statusCode: 429, seconds: expect.any(Number) } }],
    })
    const seconds = Number(refused.headers.get('retry-after'))
    expect(seconds).toBeGreaterThan(0)
    expect(seconds).toBeLessThanOrEqual(60)
    expect(refused.errors![0]!.message).toContain(`${seconds} Sekunden`)
    // Also what would cost next to nothing, and over REST as well; but nobody else is concerned.
    expect((await askTopic({ from })).status).toBe(429)
    expect((await askTopic()).status).toBe(200)
    const overRest = async (address: string) =>
      (await fetch(`${system.url}/api/topics?limit=1`, { headers: { 'X-Forwarded-For': address } })).status
    expect(await overRest(from)).toBe(429)
    expect(await overRest(newAddress())).toBe(200)
  })

  it('are charged for failing queries as well', async () => {
    const from = newAddress()
    const headers = { Authorization: `JWT ${await logIn('editor', system.url)}` }
    const told: (string | undefined)[] = []
    do told.push(codeOf(await ask({ query: '{ Colours { docs } }' }, { from, headers })))
    while (told.at(-1) === 'GRAPHQL_VALIDATION_FAILED')
    expect(told.at(-1)).toBe('tooManyRequests')
    expect(told.length).toBeGreaterThan(100)
  })

  it('are stored under keyed hashes, and addresses nowhere', async () => {
    const from = newAddress()
    await askTopic({ from })
    const rows = await connected(
      databaseUrl(system.folder),
      async (client) =>
        (await client.query(`select key, points from login_limits where key like 'points:%'`)).rows,
    )
    expect(rows).toContainEqual({
      key: expect.stringMatching(/^points:[\da-f]{64}$/),
      points: expect.any(Number),
    })
    expect(JSON.stringify(rows)).not.toContain('198.51')
    expect(system.output()).not.toContain('198.51')
  })
})

describe('an operation that takes too long', () => {
  const waiting = async () =>
    connected(databaseUrl(system.folder), async (client) => {
      const { rows } = await client.query(
        `select count(*)::int as count from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
      )
      return rows[0].count as number
    })

  it('is answered with a code and stopped in the database, while logged-in users are answered', async () => {
    await connected(databaseUrl(system.folder), async (client) => {
      await client.query('begin')
      await client.query('lock table topics in access exclusive mode')
      const slow = Array.from({ length: 30 }, () => askTopic())
      await until('queries that wait', 60, async () => (await waiting()) > 0)

      expect((await fetch(`${system.url}/readyz`)).status).toBe(200)
      const variables = { email: 'editor@demo.example', password: demoPassword }
      expect((await ask({ documentId: 'logIn', variables })).data.loginUser.token).toEqual(expect.any(String))
      const Authorization = `JWT ${await logIn('auditor', system.url)}`
      const rest = await fetch(`${system.url}/api/municipalities?limit=1`, { headers: { Authorization } })
      expect(rest.status).toBe(200)

      const answers = await Promise.all(slow)
      const told = answers.map((answer) => `${answer.status} ${codeOf(answer)}`)
      expect(new Set(told)).toEqual(new Set(['504 tookTooLong', '503 tooBusy']))
      for (const { status, headers, data } of answers) {
        expect(data).toBeUndefined()
        expect(headers.get('retry-after')).toBe(status === 503 ? '2' : null)
      }
      // The lock is still held: they have not come to their end, they were cancelled.
      await until('nothing that waits', 60, async () => (await waiting()) === 0)
      await client.query('rollback')
    })
    expect((await askTopic({ slug: 'sprache' })).data.Topics.docs).toHaveLength(1)
  })

  it('rolls back what a mutation had begun', async () => {
    const Authorization = `JWT ${await logIn('district', system.url)}`
    const slug = randomUUID()
    const query = `mutation { createTopic(data: { name: "Zu langsam", slug: "${slug}", _status: published }) { id } }`
    const find = async () =>
      connected(
        databaseUrl(system.folder),
        async (client) => (await client.query('select id from topics where slug = $1', [slug])).rows,
      )
    await connected(databaseUrl(system.folder), async (client) => {
      await client.query('begin')
      await client.query('lock table _topics_v in access exclusive mode')
      expect(codeOf(await ask({ query }, { headers: { Authorization } }))).toBe('tookTooLong')
      await until('nothing that waits', 60, async () => (await waiting()) === 0)
      await client.query('rollback')
    })
    expect(await find()).toEqual([])
    expect((await ask({ query }, { headers: { Authorization } })).errors).toBeUndefined()
    expect(await find()).toHaveLength(1)
  })
})
