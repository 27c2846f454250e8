import { beforeAll, describe, expect, it } from '@jest/globals'
import { change, make, tokenOf } from '../../support/records'
import { rest } from '../../support/rest'
import { sharedUrl } from '../../support/shared'

type Told = { status: number; code: unknown; language: 'de' | 'en' | undefined }

let token: string
beforeAll(async () => {
  token = await tokenOf('admin')
})

/** Sends a body as it is, and gives back what was told. */
async function tell(
  method: string,
  path: string,
  body: string,
  headers: Record<string, string> = {},
): Promise<Told> {
  const response = await fetch(`${sharedUrl()}/api/${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}`, ...headers },
    body,
  })
  const told = (await response.json()) as { errors?: { message: string; data?: { code?: unknown } }[] }
  const [error] = told.errors ?? []
  const language = error && (/[äöüß]|nicht|\bder\b/i.test(error.message) ? 'de' : 'en')
  return { status: response.status, code: error?.data?.code, language }
}

const refused = (code: string, language = 'de') => ({ status: 400, code, language })

describe('a body that is no JSON object', () => {
  const bodies = ['null', '[]', '"x"', '1', '{', '{"name":', '\u0000', `${'{"a":'.repeat(3)}1}}}}`]

  it.each(bodies)('is refused in a new record: %j', async (body) => {
    expect(await tell('POST', 'topics', body)).toEqual(refused('notAnObject'))
  })

  it.each(bodies)('is refused in a change of a record and of a global: %j', async (body) => {
    const topic = await make('topics', { name: 'Odd body' })
    expect(await tell('PATCH', `topics/${topic.id}`, body)).toEqual(refused('notAnObject'))
    expect(await tell('POST', 'globals/site-settings', body)).toEqual(refused('notAnObject'))
  })

  it.each(['users/login', 'users/forgot-password', 'users/unlock', 'articles/access', 'users/logout'])(
    'is refused where it is no record: %s',
    async (path) => {
      expect(await tell('POST', path, '[null]')).toEqual(refused('notAnObject'))
    },
  )

  it.each(['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override'])(
    'is refused where it stands for parameters: %s',
    async (name) => {
      for (const path of ['topics', 'topics/count', 'globals/homepage', 'access', 'nothing'])
        for (const body of ['x', 'null', '[]', '{"a"'])
          expect(await tell('POST', path, body, { [name]: 'GET' })).toEqual(refused('notAnObject'))
    },
  )

  it('is refused in English as well', async () => {
    expect(await tell('POST', 'topics', 'null', { 'Accept-Language': 'en' })).toEqual(
      refused('notAnObject', 'en'),
    )
  })
})

it('takes a form for parameters, behind those of the address', async () => {
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded', 'X-HTTP-Method-Override': 'GET' }
  const response = await fetch(`${sharedUrl()}/api/topics?limit=2`, {
    ...{ method: 'POST', headers, body: 'depth=0&page=1' },
  })
  expect(await response.json()).toMatchObject({
    limit: 2,
    page: 1,
    docs: [expect.any(Object), expect.any(Object)],
  })
})

describe('a parameter that can be JSON', () => {
  it.each(['where=x', 'where=[]', 'where="x"', 'where=1', 'data=x', 'data=[]', 'data=null'])(
    'is refused where it is no object: %s',
    async (query) => {
      const { status, body } = await rest('GET', `topics?${query}`, { token })
      expect({ status, code: body.errors?.[0].data?.code }).toEqual({ status: 400, code: 'notAFilter' })
    },
  )

  it('is taken for none where it is empty', async () => {
    const { id } = await make('topics', { name: 'Odd parameters' })
    for (const query of ['data', 'data=', 'where='])
      expect((await rest('GET', `topics/${id}?${query}`, { token })).status).toBe(200)
  })
})

describe('a selection that is no object', () => {
  it.each(['select=title', 'select=a&select=b', 'populate=title', 'select=%7B%22a%22'])(
    'is ignored in a change of a record and of a global: %s',
    async (parameter) => {
      const topic = await make('topics', { name: 'Odd selection' })
      expect((await tell('PATCH', `topics/${topic.id}?${parameter}`, '{}')).status).toBe(200)
      expect((await tell('POST', `globals/site-settings?${parameter}`, '{}')).status).toBe(200)
    },
  )
})

describe('what Payload keeps for itself', () => {
  it.each(['GET', 'POST', 'DELETE'])('is not there: %s payload-migrations', async (method) => {
    const headers = { Authorization: `JWT ${token}` }
    for (const path of ['payload-migrations', 'payload-migrations/1', 'payload-migrations/count'])
      expect((await fetch(`${sharedUrl()}/api/${path}`, { method, headers })).status).toBe(404)
  })
})

describe('a value that does not have the shape of its field', () => {
  const articles = (data: object) =>
    tell('POST', 'articles?draft=true', JSON.stringify({ title: 'Odd', ...data }))

  it.each([
    ...[{ sources: [null] }, { sources: 'x' }, { sources: {} }, { sources: [[]] }, { sources: [{ id: 1 }] }],
    ...[{ topics: [null] }, { topics: [[]] }, { topics: [{}] }, { topics: 1 }, { topics: [{ id: null }] }],
    ...[{ title: {} }, { title: ['x'] }, { municipality: {} }, { municipality: ['x'] }, { image: { a: 1 } }],
    ...[
      { publishedAt: '+275760-09-14' },
      { publishedAt: '0000-00-00' },
      { publishedAt: {} },
      { publishedAt: 'x' },
    ],
    ...[
      { body: [] },
      { body: {} },
      { body: { root: null } },
      { body: { root: { type: 'root', children: [null] } } },
    ],
    ...[{ body: 'x' }, { body: { root: { type: 'root', children: [{}] } } }],
  ])('is refused in a draft: %j', async (data) => {
    expect(await articles(data)).toEqual(refused('notAllowedValue'))
  })

  it('is refused in a group, a list of words and a number, and changes nothing', async () => {
    const { docs } = (await rest('GET', 'municipalities?limit=1')).body
    const [{ id: municipality }] = docs
    const planned = { status: 'planned', joinMode: 'open' }
    const network = await make('networks', {
      title: 'Odd values',
      languages: ['de'],
      municipality,
      ...planned,
    })
    for (const [path, data] of [
      ['networks', { languages: [null] }],
      ['networks', { languages: [{}] }],
      ['networks', { needs: [null] }],
    ] as const)
      expect(
        await tell('PATCH', `${path}/${network.id}`, JSON.stringify({ title: 'Changed', ...data })),
      ).toEqual(refused('notAllowedValue'))
    const { title, languages } = await change(`networks/${network.id}`, {})
    expect({ title, languages }).toEqual({ title: 'Odd values', languages: ['de'] })
    for (const contact of [null, 'x', [], 1])
      expect(await tell('POST', 'globals/site-settings', JSON.stringify({ contact }))).toEqual(
        refused('notAllowedValue'),
      )
    for (const order of ['1e400', '"NaN"', '"Infinity"', '{}'])
      expect(await tell('POST', 'topics', `{"name":"Odd","order":${order}}`)).toEqual(
        refused('notAllowedValue'),
      )
  })
})
