import { describe, expect, it } from '@jest/globals'
import { cacheExchange, Client, fetchExchange } from '@urql/core'
import { persistedExchange } from '@urql/exchange-persisted'
import { sharedUrl } from '../../support/shared'
import { articles, invalid, partial } from './questions'
import { watchedFetch } from './watched-fetch'

const sent = watchedFetch()
const variables = { locale: 'en', limit: 2 }

const clientWith = (options: Partial<ConstructorParameters<typeof Client>[0]> = {}) =>
  new Client({ url: `${sharedUrl()}/api/graphql`, exchanges: [cacheExchange, fetchExchange], ...options })
const persisting = (options: Parameters<typeof persistedExchange>[0] = {}) =>
  clientWith({ exchanges: [cacheExchange, persistedExchange(options), fetchExchange] })

describe('urql', () => {
  it.each([
    ['POST', { preferGetMethod: false }],
    ['GET', { preferGetMethod: true }],
    ['GET', {}],
  ])('is answered from the cache the second time, by %s (%j)', async (method, options) => {
    const query = articles()
    for (const cache of ['fwd=miss; stored', 'hit']) {
      const { data, error } = await clientWith(options).query(query, variables)
      expect(error).toBeUndefined()
      expect(data.Articles.docs).toHaveLength(2)
      expect(data.Articles.docs[0]).toMatchObject({ __typename: 'Article', title: expect.any(String) })
      expect(sent.at(-1)).toMatchObject({ method, status: 200, cache })
    }
  })

  it('gets what there is besides an error', async () => {
    const { data, error } = await clientWith().query(partial(), {})
    expect(data).toMatchObject({ Volunteers: null, Topics: { docs: [{ name: expect.any(String) }] } })
    expect(error!.graphQLErrors).toMatchObject([{ path: ['Volunteers'], extensions: { code: 'FORBIDDEN' } }])
  })

  it('gets the code of a query that is refused', async () => {
    const { data, error } = await clientWith().query(invalid, {})
    expect(data).toBeUndefined()
    expect(error!.graphQLErrors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }])
  })

  it.each([
    ['POST', { preferGetForPersistedQueries: false }],
    ['GET', {}],
  ] as const)(
    'sends the hash alone, then also the text, then the hash alone (%s)',
    async (method, options) => {
      const query = articles()
      const { data } = await persisting(options).query(query, variables)
      expect(data.Articles.docs).toHaveLength(2)
      expect(sent.map(({ asked, status }) => [Boolean(asked.query), status])).toEqual([
        [false, 200],
        [true, 200],
      ])
      sent.length = 0
      const again = await persisting(options).query(query, variables)
      expect(again.data).toEqual(data)
      expect(sent).toMatchObject([{ method, cache: 'hit' }])
      expect(sent[0]!.asked.query).toBeUndefined()
    },
  )
})
