import { createHash, randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { tokenOf } from '../../support/records'
import { startSecondProcess } from '../../support/second-process'
import { sharedUrl } from '../../support/shared'
import { send, type Told } from '../public-reads/asking'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const persisted = (hash: string, more: object = {}) => ({
  extensions: { persistedQuery: { version: 1, sha256Hash: hash, ...more } },
})
/** A document that nobody has sent before. */
const newQuery = () =>
  `query Q${randomUUID().replaceAll('-', '')} { BuildingBlocks(limit: 1) { docs { slug } } }`

const post = (body: object, headers: Record<string, string> = {}, url = sharedUrl()): Promise<Told> =>
  send(`${url}/api/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
const get = (body: { extensions: object; variables?: object }, headers: Record<string, string> = {}) => {
  const fields = Object.entries(body).map(([name, value]) => [name, JSON.stringify(value)])
  return send(`${sharedUrl()}/api/graphql?${new URLSearchParams(fields)}`, { method: 'GET', headers })
}
const notFound = [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }]

describe('automatic persisted queries', () => {
  it.each([
    ['GET', get],
    ['POST', post],
  ])('are unknown by their hash at first, then known, and cached (%s)', async (_, byHash) => {
    const query = newQuery()
    const hash = sha256(query)
    const unknown = await byHash(persisted(hash))
    expect([unknown.status, unknown.errors, unknown.data]).toEqual([200, notFound, undefined])
    expect(unknown.headers['cache-control']).toBe('private, no-store')

    // With what urql adds.
    const sent = await post({ query, ...persisted(hash, { miss: true }) })
    expect([sent.status, sent.errors, sent.cache]).toEqual([200, undefined, 'fwd=miss; stored'])
    for (let time = 0; time < 2; time++) {
      const told = await byHash(persisted(hash))
      expect([told.cache, told.data]).toEqual(['hit', sent.data])
    }
  })

  it('use the answer of the same query that was sent as text', async () => {
    const query = newQuery()
    await post({ query })
    expect((await post({ query, ...persisted(sha256(query)) })).cache).toBe('hit')
    expect((await post(persisted(sha256(query)))).cache).toBe('hit')
  })

  it('take variables along', async () => {
    const query = `query ($limit: Int) { BuildingBlocks(limit: $limit) { docs { ${'slug '.repeat(3)}} } }`
    await post({ query, variables: { limit: 1 }, ...persisted(sha256(query)) })
    for (const limit of [2, 3]) {
      const told = await get({ variables: { limit }, ...persisted(sha256(query)) })
      expect(told.data.BuildingBlocks.docs).toHaveLength(limit)
    }
  })

  it.each(['de', 'en', 'uk'])('are told of in the same words to a client that reads %s', async (language) => {
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const told = await post(persisted(sha256(newQuery())), { 'Accept-Language': language, Accept: accept })
      expect([told.status, told.errors]).toEqual([200, notFound])
    }
  })

  it('are not kept under the hash of another text', async () => {
    const [query, other] = [newQuery(), newQuery()]
    for (const hash of [sha256(other), sha256(query).toUpperCase(), '']) {
      const told = await post({ query, ...persisted(hash) })
      expect([told.status, told.errors]).toEqual([
        400,
        [
          {
            message: 'provided sha does not match query',
            extensions: { code: 'PERSISTED_QUERY_HASH_MISMATCH' },
          },
        ],
      ])
    }
    expect((await post(persisted(sha256(other)))).errors).toEqual(notFound)
  })

  it('are refused in a version nobody knows', async () => {
    const told = await post(persisted(sha256(newQuery()), { version: 2 }))
    expect([told.status, told.errors]).toEqual([
      400,
      [{ message: 'Unsupported persisted query version', extensions: { code: 'PERSISTED_QUERY_VERSION' } }],
    ])
  })

  it.each([
    ['broken', () => `{ ${randomUUID()}`],
    ['no document of the schema', () => `{ a${randomUUID().replaceAll('-', '')} }`],
  ])('are not kept if they are %s', async (_, text) => {
    const query = text()
    expect((await post({ query, ...persisted(sha256(query)) })).errors).toBeDefined()
    expect((await post(persisted(sha256(query)))).errors).toEqual(notFound)
  })

  it('are unknown to another replica, until a client sends the text there as well', async () => {
    const query = newQuery()
    const hash = sha256(query)
    await post({ query, ...persisted(hash) })
    const replica = await startSecondProcess()
    try {
      const { url } = replica.system
      expect((await post(persisted(hash), {}, url)).errors).toEqual(notFound)
      const sent = await post({ query, ...persisted(hash) }, {}, url)
      expect((await post(persisted(hash), {}, url)).data).toEqual(sent.data)
    } finally {
      await replica.stop()
    }
  })

  describe('that are not cached', () => {
    let headers: Record<string, string>
    beforeAll(async () => {
      headers = { Authorization: `JWT ${await tokenOf('editor')}` }
    })

    it('work for somebody logged in', async () => {
      const query = `query Q${randomUUID().replaceAll('-', '')} { meUser { user { email } } }`
      expect((await post(persisted(sha256(query)), headers)).errors).toEqual(notFound)
      const sent = await post({ query, ...persisted(sha256(query)) }, headers)
      expect(sent.data.meUser.user.email).toBe('editor@demo.example')
      for (const byHash of [post, get])
        expect((await byHash(persisted(sha256(query)), headers)).data).toEqual(sent.data)
      // The document is no secret, what it answers is.
      expect((await post(persisted(sha256(query)))).data.meUser.user).toBeNull()
    })

    it('are refused with a wrong hash', async () => {
      const told = await post({ query: '{ meUser { user { email } } }', ...persisted('x') }, headers)
      expect([told.status, told.errors?.[0]?.message]).toEqual([400, 'provided sha does not match query'])
    })

    it('can be mutations, by POST only', async () => {
      const query = `mutation M${randomUUID().replaceAll('-', '')} { logoutUser }`
      await post({ query, ...persisted(sha256(query)) })
      expect((await post(persisted(sha256(query)))).errors).not.toEqual(notFound)
      expect((await get(persisted(sha256(query)))).status).toBe(405)
    })
  })
})
