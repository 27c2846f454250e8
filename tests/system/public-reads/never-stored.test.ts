import { beforeAll, describe, expect, it } from '@jest/globals'
import { make, tokenOf } from '../../support/records'
import { sharedUrl } from '../../support/shared'
import { ask, askUntilHit, type Question, send, type Told } from './asking'

const open = '{ BuildingBlocks(limit: 2) { docs { slug } } }'

/** Asks twice: the second answer would be a stored one if the first had been kept. */
async function askTwice(question: Question | string, way?: Parameters<typeof ask>[1]): Promise<Told> {
  await ask(question, way)
  const told = await ask(question, way)
  expect(told.headers['cache-control']).toBe('private, no-store')
  expect(told.headers.etag).toBeUndefined()
  return told
}

describe('nothing is stored of, or answered from the cache to', () => {
  it.each(['application/json', 'application/graphql-response+json'])(
    'somebody with a token, though they ask what is stored (%s)',
    async (accept) => {
      await askUntilHit(open, { headers: { Accept: accept } })
      const headers = { Accept: accept, Authorization: `JWT ${await tokenOf('editor')}` }
      const told = await askTwice(open, { headers })
      expect([told.status, told.cache]).toEqual([200, 'fwd=bypass; detail=credentials'])
      expect((await askTwice(open, { headers: { Authorization: 'Bearer x' } })).cache).toMatch(/^fwd=bypass/)
    },
  )

  it('a client with a session cookie', async () => {
    await askUntilHit(open)
    const headers = {
      Cookie: `payload-lng=de; payload-token=${await tokenOf('editor')}`,
      Origin: sharedUrl(),
    }
    const query = '{ meUser { user { email } } BuildingBlocks(limit: 2) { docs { slug } } }'
    expect((await askTwice(open, { headers })).cache).toBe('fwd=bypass; detail=credentials')
    expect((await askTwice(query, { headers })).data.meUser.user.email).toBe('editor@demo.example')
    expect((await askTwice(query)).data.meUser.user).toBeNull()
  })

  it('but treats a client with other cookies as anonymous', async () => {
    expect((await askUntilHit(open, { headers: { Cookie: 'payload-lng=en' } })).status).toBe(200)
  })

  it.each([
    ['a mutation', 'mutation { logoutUser }', 'uncacheable'],
    ['a draft', '{ Articles(draft: true, limit: 1) { docs { slug } } }', 'uncacheable'],
    ['a related draft', '{ Articles(limit: 1) { docs { topics(draft: true) { slug } } } }', 'uncacheable'],
    ['who asks', '{ meUser { user { id } } }', 'uncacheable'],
    ['whether there are accounts', '{ initializedUser }', 'uncacheable'],
    ['the schema', '{ __schema { queryType { name } } }', 'uncacheable'],
    ['the schema, beside records', `{ __type(name: "Query") { name } ${open.slice(1)}`, 'uncacheable'],
    ['what nobody may read', '{ Users { docs { id } } }', 'uncacheable'],
    ['references to it', '{ MediaFiles { docs { uploadedBy { id } } } }', 'uncacheable'],
    ['no document', '{ BuildingBlocks { docs { slug ', 'document'],
    ['no field', '{ BuildingBlocks { docs { gibtEsNicht } } }', 'document'],
    ['an unknown order', '{ Articles(sort: "gibtEsNicht") { totalDocs } }', 'errors'],
    ['a record without a key', '{ Article { title } }', 'cost'],
    [
      'a filter that is none',
      '{ Articles(where: { id: { in: [] }, slug: {} }, limit: -1) { docs { id } } }',
      'cost',
    ],
  ])('%s', async (_, query, reason) => {
    const told = await askTwice(query)
    expect(told.cache).toBe(`fwd=bypass; detail=${reason}`)
  })

  it('a draft that a variable asks for', async () => {
    const query = 'query D($draft: Boolean = true) { Articles(draft: $draft, limit: 1) { docs { slug } } }'
    expect((await askTwice({ query })).cache).toBe('fwd=bypass; detail=uncacheable')
    expect((await askTwice({ query, variables: { draft: true } })).cache).toMatch(/^fwd=bypass/)
    expect((await askUntilHit({ query, variables: { draft: false } })).status).toBe(200)
  })

  it('a version', async () => {
    const query = '{ versionsArticles(limit: 1) { docs { id } } }'
    expect((await askTwice(query)).cache).toBe('fwd=bypass; detail=uncacheable')
  })
})

describe('an answer with an error, or with nothing', () => {
  let id: string
  beforeAll(async () => {
    id = (
      await make('articles?draft=true', {
        title: 'Noch nicht',
        slug: `noch-nicht-${Date.now()}`,
        kind: 'news',
      })
    ).id
  })

  it('matches the uncached answer, in the language of the client', async () => {
    const query = '{ Topics(sort: "gibtEsNicht") { totalDocs } }'
    for (const [language, text] of [
      ['de', /kann hier nicht sortiert werden|nicht/],
      ['en', /cannot|Nothing can/],
      ['de', /kann hier nicht sortiert werden|nicht/],
    ] as const) {
      const told = await ask(query, { headers: { 'Accept-Language': language } })
      expect([told.status, told.errors?.[0]?.extensions?.code]).toEqual([200, 'notAnOrder'])
      expect(told.errors?.[0]?.message).toMatch(text)
    }
  })

  it('is not kept once there is a record', async () => {
    const query = `{ Article(id: "${id}") { title } }`
    expect((await ask(query)).data).toEqual({ Article: null })
    const token = await tokenOf('admin')
    await send(`${sharedUrl()}/api/articles/${id}`, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}` },
      body: JSON.stringify({ _status: 'published' }),
    })
    const told = await ask(query)
    expect([told.errors, told.data]).toEqual([undefined, { Article: { title: 'Noch nicht' } }])
    expect((await askUntilHit(query)).data.Article.title).toBe('Noch nicht')
  })
})
