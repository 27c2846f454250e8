import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { newAdmin } from '../../support/command'
import { graphql } from '../../support/graphql'
import { rest } from '../../support/rest'
import { databaseUrl } from '../../support/shared'
import { emptyFolder, removeFolder, type Running, start } from '../../support/system'
import { until } from '../../support/until'

const folder = emptyFolder()
const options = { folder, env: { SEED: 'none' } }
const email = 'secret@person.example'
const password = 'ein-sehr-geheimes-wort'
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

type Line = {
  level: number
  req?: { id: string; method: string; path: string }
  res?: { status: number }
  [more: string]: unknown
}

/** The lines about the request with this answer and of what led to it, once they are all there. */
async function linesUntil(id: string | null): Promise<Line[]> {
  const lines = () =>
    system
      .output()
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line): Line => JSON.parse(line))
  await until('the line of the request', 60, async () => lines().some(({ req }) => req?.id === id))
  return lines()
}

/** Expects that what has happened is logged, without any of these texts. */
async function expectLoggedWithout(headers: Headers, texts: string[]): Promise<void> {
  await linesUntil(headers.get('x-request-id'))
  const database = readFileSync(path.join(folder, 'data', 'postgres.log'), 'utf8')
  const textsIn = (log: string) =>
    texts.filter((text) => log.includes(text) || log.includes(encodeURIComponent(text)))
  expect({ ours: textsIn(system.output()), postgresql: textsIn(database) }).toEqual({
    ours: [],
    postgresql: [],
  })
}

describe('the log', () => {
  it('has one line for a request, under the id of the answer: method, path and status', async () => {
    const { headers } = await fetch(`${system.url}/api/articles?limit=3`)
    const id = headers.get('x-request-id')!
    const [line, ...others] = (await linesUntil(id)).filter(({ req }) => req?.id === id)
    expect(others).toEqual([])
    expect(line).toEqual({
      level: 30,
      time: expect.any(String),
      req: { id, method: 'GET', path: '/api/articles' },
      res: { status: 200 },
      responseTime: expect.any(Number),
      msg: 'request completed',
    })
  })

  it('holds nothing that a client says about itself', async () => {
    const headers = {
      'X-Request-Id': 'ausgedacht',
      'User-Agent': 'heimlich',
      'X-Forwarded-For': '203.0.113.7',
    }
    const response = await fetch(`${system.url}/api/articles`, { headers })
    await expectLoggedWithout(response.headers, Object.values(headers))
  })

  it('holds neither address nor password of a login that fails', async () => {
    const { status, headers } = await rest('POST', 'users/login', {
      data: { email, password },
      url: system.url,
    })
    expect(status).toBe(401)
    await expectLoggedWithout(headers, [email, password])
  })

  it('holds nothing of a login that is no JSON', async () => {
    const body = `{"email":"${email}","password":"${password}",}`
    const { headers } = await fetch(`${system.url}/api/users/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    })
    await expectLoggedWithout(headers, [email, password])
  })

  it.each(['articles', 'users', 'volunteers', 'gibt-es-nicht'])(
    'holds no query of GET %s',
    async (collection) => {
      const query = `where[email][equals]=${email}&where[title][like]=heimlich`
      const { headers } = await rest('GET', `${collection}?${query}`, { url: system.url })
      await expectLoggedWithout(headers, [email, 'heimlich', 'where'])
    },
  )

  it('holds no query of a page', async () => {
    const { headers } = await fetch(`${system.url}/?mail=${email}&token=heimlich`)
    await expectLoggedWithout(headers, [email, 'heimlich'])
  })

  it('holds no variables of a GraphQL operation', async () => {
    const { data, headers } = await graphql(
      'query ($email: String) { Users(where: { email: { equals: $email } }) { totalDocs } }',
      { email },
      { token, url: system.url },
    )
    expect(data.Users.totalDocs).toBe(0)
    await expectLoggedWithout(headers, [email, 'totalDocs'])
  })

  it('holds no document of a GraphQL operation that is refused', async () => {
    const operation = `mutation { loginUser(email: "${email}", password: "${password}") { token } heimlich }`
    const { headers } = await graphql(operation, {}, { url: system.url })
    await expectLoggedWithout(headers, [email, password, 'heimlich'])
  })

  it('holds no values of a record that is refused', async () => {
    const data = { name: 'Heimlich', email, password, roles: ['nonsense'], language: 'de' }
    const { status, headers } = await rest('POST', 'users', { data, token, url: system.url })
    expect(status).toBe(400)
    await expectLoggedWithout(headers, [email, password, 'Heimlich'])
  })

  it('holds no address that a new password is asked for', async () => {
    const { headers } = await rest('POST', 'users/forgot-password', {
      data: { email: 'boss@town.example' },
      url: system.url,
    })
    await expectLoggedWithout(headers, ['boss@town.example'])
  })
})

/** As if a migration had gone wrong. */
async function whileTheTableIsAway<T>(ask: () => Promise<T>): Promise<T> {
  const database = new pg.Client({ connectionString: databaseUrl(folder) })
  await database.connect()
  await database.query('alter table articles rename to articles_away')
  try {
    return await ask()
  } finally {
    await database.query('alter table articles_away rename to articles')
    await database.end()
  }
}

describe('a database error', () => {
  it('caused by GraphQL is logged with its code and without its values', async () => {
    const { errors, headers } = await whileTheTableIsAway(() =>
      graphql(
        'query ($email: String!) { Articles(where: { slug: { equals: $email } }) { totalDocs } }',
        { email },
        { url: system.url },
      ),
    )
    expect(errors).toMatchObject([{ message: 'Etwas ist schiefgegangen.', extensions: { statusCode: 500 } }])
    const lines = await linesUntil(headers.get('x-request-id'))
    expect(lines).toContainEqual(
      expect.objectContaining({ level: 50, err: expect.objectContaining({ code: '42P01' }) }),
    )
    await expectLoggedWithout(headers, [email, 'select'])
  })

  it('caused by REST is logged with its code and without its values', async () => {
    const { status, body, headers } = await whileTheTableIsAway(() =>
      rest('GET', `articles?where[slug][equals]=${email}`, { url: system.url }),
    )
    expect(status).toBe(500)
    expect(JSON.stringify(body)).not.toContain(email)
    const lines = await linesUntil(headers.get('x-request-id'))
    expect(lines).toContainEqual(
      expect.objectContaining({ level: 50, err: expect.objectContaining({ code: '42P01' }) }),
    )
    await expectLoggedWithout(headers, [email, 'select'])
  })
})
