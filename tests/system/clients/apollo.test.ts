import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { ApolloClient, CombinedGraphQLErrors, gql, HttpLink, InMemoryCache } from '@apollo/client/core'
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries'
import { sharedUrl } from '../../support/shared'
import { articles, invalid, partial } from './questions'
import { watchedFetch } from './watched-fetch'

const sent = watchedFetch()
const variables = { locale: 'en', limit: 2 }
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const uri = () => `${sharedUrl()}/api/graphql`

const clientWith = (options: Partial<HttpLink.Options> = {}) =>
  new ApolloClient({ link: new HttpLink({ uri: uri(), ...options }), cache: new InMemoryCache() })
const persisting = (options: object = {}) =>
  new ApolloClient({
    link: new PersistedQueryLink({ sha256, ...options }).concat(new HttpLink({ uri: uri() })),
    cache: new InMemoryCache(),
  })

describe('Apollo Client', () => {
  it.each([
    ['POST', {}],
    ['GET', { useGETForQueries: true }],
  ])('is answered from the cache the second time, by %s', async (method, options) => {
    const query = gql(articles())
    for (const cache of ['fwd=miss; stored', 'hit']) {
      const { data, error } = await clientWith(options).query<any>({ query, variables })
      expect(error).toBeUndefined()
      expect(data.Articles.docs).toHaveLength(2)
      expect(data.Articles.docs[0]).toMatchObject({ __typename: 'Article', title: expect.any(String) })
      expect(sent.at(-1)).toMatchObject({ method, status: 200, cache })
    }
    // Else this would test nothing: it is what kept Apollo Client from the cache.
    expect(sent.at(-1)!.asked.extensions).toEqual({
      clientLibrary: { name: '@apollo/client', version: expect.any(String) },
    })
  })

  it('gets what there is besides an error, if it wants that', async () => {
    const query = gql(partial())
    const { data, error } = await clientWith().query<any>({ query, errorPolicy: 'all' })
    expect(data).toMatchObject({ Volunteers: null, Topics: { docs: [{ name: expect.any(String) }] } })
    expect(CombinedGraphQLErrors.is(error)).toBe(true)
    expect((error as CombinedGraphQLErrors).errors).toMatchObject([
      { path: ['Volunteers'], extensions: { code: 'FORBIDDEN' } },
    ])
    await expect(clientWith().query({ query })).rejects.toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    })
  })

  it('gets the code of a query that is refused', async () => {
    await expect(clientWith().query({ query: gql(invalid) })).rejects.toMatchObject({
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    })
  })

  it.each([
    ['POST', {}],
    ['GET', { useGETForHashedQueries: true }],
  ])('sends the hash alone, then also the text, then the hash alone (%s)', async (method, options) => {
    const query = gql(articles())
    const client = persisting(options)
    const { data } = await client.query<any>({ query, variables })
    expect(data.Articles.docs).toHaveLength(2)
    expect(sent.map(({ asked, status }) => [Boolean(asked.query), status])).toEqual([
      [false, 200],
      [true, 200],
    ])
    for (const other of [client, persisting(options)]) {
      sent.length = 0
      const again = await other.query<any>({ query, variables, fetchPolicy: 'network-only' })
      expect(again.data).toEqual(data)
      expect(sent).toMatchObject([{ method, cache: 'hit', asked: { operationName: expect.any(String) } }])
      expect(sent[0]!.asked.query).toBeUndefined()
    }
  })
})
