import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import { sharedUrl } from '../../support/shared'
import { rolledBack } from '../../support/sql'
import { ask, askUntilHit, type Question, type Told } from './asking'

/** A list of some length: it is worth compressing. */
const list: Question = {
  query:
    'query Blocks($limit: Int, $locale: Locale) { BuildingBlocks(limit: $limit, locale: $locale) { docs { id title slug goal: title } } }',
  variables: { limit: 20, locale: 'de' },
}
const short = '{ BuildingBlocks(limit: 1) { docs { slug } } }'
const etag = /^"[\w-]{22}(\.g)?(\.br|\.gzip)?"$/

describe('an anonymous question', () => {
  it.each(['GET', 'POST'] as const)('by %s is answered from memory, as it was at first', async (method) => {
    const fresh = `{ BuildingBlocks(limit: 3) { docs { slug ${method.toLowerCase()}: title } } }`
    const first = await ask(fresh, { method })
    expect([first.status, first.cache]).toEqual([200, 'fwd=miss; stored'])
    expect(first.data.BuildingBlocks.docs).toHaveLength(3)
    const second = await askUntilHit(fresh, { method })
    expect(second.bytes).toEqual(first.bytes)
    expect(second.headers.etag).toBe(first.headers.etag)
  })

  it('has the same answer by GET, with reordered or with unused variables', async () => {
    const { query } = list
    const key = 21 + (Date.now() % 400)
    await askUntilHit({ query, variables: { limit: key, locale: 'de' } })
    for (const [question, method] of [
      [{ query, variables: { limit: key, locale: 'de' } }, 'GET'],
      [{ variables: { locale: 'de', limit: key }, query }, 'POST'],
      [{ query, variables: { limit: key, locale: 'de', more: [1] } }, 'POST'],
    ] as [Question, 'GET' | 'POST'][])
      expect((await ask(question, { method })).cache).toBe('hit')
  })

  it('has another answer with other variables or another operation of the document', async () => {
    const query =
      'query One { BuildingBlocks(limit: 1) { docs { slug } } } query Two { BuildingBlocks(limit: 2) { docs { slug } } }'
    for (const [operationName, count] of [
      ['One', 1],
      ['Two', 2],
    ] as const)
      for (const asked of [ask, askUntilHit])
        expect((await asked({ query, operationName })).data.BuildingBlocks.docs).toHaveLength(count)
    for (const limit of [4, 5])
      for (const asked of [ask, askUntilHit])
        expect((await asked({ ...list, variables: { limit } })).data.BuildingBlocks.docs).toHaveLength(limit)
  })

  it('is computed once for concurrent clients', async () => {
    const fresh = `{ BuildingBlocks(limit: 20) { docs { slug together${Date.now()}: title } } }`
    // Nothing can be computed before everybody has asked.
    const asked = await rolledBack(async (client) => {
      await client.query('lock table building_blocks in access exclusive mode')
      const answers = Array.from({ length: 8 }, () => ask(fresh))
      await pause(1000)
      return { answers }
    })
    const all = await Promise.all(asked.answers)
    expect(new Set(all.map(({ text }) => text)).size).toBe(1)
    expect(all.filter(({ cache }) => cache?.startsWith('fwd=miss; stored')).length).toBe(1)
    expect(all.filter(({ cache }) => cache === 'fwd=miss; collapsed').length).toBe(7)
  })
})

describe('the answer', () => {
  it('has the requested media type, the same bytes and another ETag', async () => {
    const types = new Map<string, Told>()
    for (const accept of [
      undefined,
      '*/*',
      'application/json',
      'application/graphql-response+json',
      'application/graphql-response+json, application/json;q=0.9',
      'application/json;q=0.5, application/graphql-response+json',
      'application/graphql-response+json; charset=utf-8',
    ]) {
      const told = await askUntilHit(short, accept ? { headers: { Accept: accept } } : {})
      types.set(told.headers['content-type']!, told)
      const wanted = accept?.includes('graphql') ? 'application/graphql-response+json' : 'application/json'
      expect(told.headers['content-type']).toBe(`${wanted}; charset=utf-8`)
    }
    const [one, other] = [...types.values()]
    expect(one!.bytes).toEqual(other!.bytes)
    expect(one!.headers.etag).not.toBe(other!.headers.etag)
  })

  it.each([
    ['gzip', 'gzip'],
    ['br', 'br'],
    ['gzip, deflate, br', 'br'],
    ['gzip, deflate, br;q=0.5', 'gzip'],
    ['identity', undefined],
    ['deflate', undefined],
    ['br;q=0, gzip;q=0', undefined],
  ])('with Accept-Encoding %s is sent as %s and decodes to the same', async (accepted, coding) => {
    const plain = await askUntilHit(list)
    const told = await askUntilHit(list, { headers: { 'Accept-Encoding': accepted } })
    expect(told.headers['content-encoding']).toBe(coding)
    expect(told.text).toBe(plain.text)
    expect(told.headers['content-length']).toBe(String(told.bytes.length))
    if (!coding) return expect(told.headers.etag).toBe(plain.headers.etag)
    expect(told.bytes.length).toBeLessThan(plain.bytes.length / 2)
    expect(told.headers.etag).not.toBe(plain.headers.etag)
    expect(told.headers.etag).toMatch(etag)
  })

  it('is not compressed when that saves nothing', async () => {
    const told = await askUntilHit(short, { headers: { 'Accept-Encoding': 'br' } })
    expect(told.headers['content-encoding']).toBeUndefined()
  })

  it('is 304 without a body when If-None-Match matches', async () => {
    for (const method of ['GET', 'POST'] as const)
      for (const accepted of ['identity', 'gzip', 'br']) {
        const headers = { 'Accept-Encoding': accepted }
        const { etag } = (await askUntilHit(list, { method, headers })).headers
        for (const given of [etag!, `W/${etag}`, `"x", ${etag}`, '*']) {
          const told = await ask(list, { method, headers: { ...headers, 'If-None-Match': given } })
          expect([told.status, told.bytes.length, told.headers.etag]).toEqual([304, 0, etag])
          expect(told.headers['cache-control']).toBe('public, no-cache')
          expect(told.headers.vary).toMatch(/Accept-Encoding/)
        }
        const other = await ask(list, { method, headers: { ...headers, 'If-None-Match': '"x"' } })
        expect([other.status, other.headers.etag]).toEqual([200, etag])
      }
  })

  it('has a separate ETag for each content encoding', async () => {
    const tags = new Set<string>()
    for (const accepted of ['identity', 'gzip', 'br'])
      for (const type of ['application/json', 'application/graphql-response+json']) {
        const headers = { 'Accept-Encoding': accepted, Accept: type }
        tags.add((await askUntilHit(list, { headers })).headers.etag!)
        for (const tag of tags) {
          const told = await ask(list, { headers: { ...headers, 'If-None-Match': tag } })
          expect(told.status).toBe(told.headers.etag === tag ? 304 : 200)
        }
      }
    expect(tags.size).toBe(6)
  })

  it('may be stored by shared caches and reused after revalidation', async () => {
    for (const told of [await ask(short), await askUntilHit(short)]) {
      expect(told.headers['cache-control']).toBe('public, no-cache')
      expect(told.headers.vary).toBe('Accept, Accept-Encoding, Authorization, Cookie, Origin')
    }
  })
})

describe('its other headers', () => {
  /** Left to Express: who is asking? */
  const other = '{ meUser { user { id } } }'

  it('protect as far as data need it', async () => {
    const { headers } = await askUntilHit(short)
    expect(headers['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'none'")
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['x-powered-by']).toBeUndefined()
  })

  it('name each answer', async () => {
    const ids = [await askUntilHit(short), await askUntilHit(short)].map(
      ({ headers }) => headers['x-request-id'],
    )
    expect(new Set(ids).size).toBe(2)
    for (const id of ids) expect(id).toMatch(/^[\da-f]{8}-/)
  })

  it.each([undefined, sharedUrl(), 'https://www.fremd.example', 'null'])(
    'let pages of %s read as far as everywhere else',
    async (origin) => {
      const headers: Record<string, string> = origin ? { Origin: origin } : {}
      const sharing = (told: Told) =>
        Object.entries(told.headers).filter(([name]) => name.startsWith('access-control-'))
      const [hit, bypass] = [await askUntilHit(short, { headers }), await ask(other, { headers })]
      expect(bypass.cache).toMatch(/^fwd=bypass/)
      expect(sharing(hit)).toEqual(sharing(bypass))
      expect(hit.headers.vary).toMatch(/\bOrigin\b/)
      // What one origin was told, another is not.
      expect(sharing(await askUntilHit(short))).toEqual([])
    },
  )
})
