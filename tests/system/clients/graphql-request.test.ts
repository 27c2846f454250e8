import { describe, expect, it } from '@jest/globals'
import { ClientError, GraphQLClient, request } from 'graphql-request'
import { sharedUrl } from '../../support/shared'
import { articles, invalid, partial } from './questions'
import { watchedFetch } from './watched-fetch'

const sent = watchedFetch()
const variables = { locale: 'en', limit: 2 }
const url = () => `${sharedUrl()}/api/graphql`
const thrownBy = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: ClientError) => error.response,
  )

describe('graphql-request', () => {
  it('is answered from the cache the second time, by POST', async () => {
    const query = articles()
    for (const cache of ['fwd=miss; stored', 'hit']) {
      const data = await request<any>(url(), query, variables)
      expect(data.Articles.docs).toHaveLength(2)
      expect(sent.at(-1)).toMatchObject({ method: 'POST', status: 200, cache })
    }
  })

  it('is answered from the cache the second time, by GET', async () => {
    const client = new GraphQLClient(url(), { method: 'GET', jsonSerializer: JSON })
    const query = articles()
    for (const cache of ['fwd=miss; stored', 'hit']) {
      const data = await client.request<any>(query, variables)
      expect(data.Articles.docs).toHaveLength(2)
      expect(sent.at(-1)).toMatchObject({ method: 'GET', status: 200, cache })
    }
  })

  it('throws an error that has its code, and what there is besides', async () => {
    expect(await thrownBy(request(url(), partial()))).toMatchObject({
      data: { Volunteers: null, Topics: { docs: [{ name: expect.any(String) }] } },
      errors: [{ path: ['Volunteers'], extensions: { code: 'FORBIDDEN' } }],
    })
    const tolerant = new GraphQLClient(url(), { errorPolicy: 'all' })
    expect(await tolerant.rawRequest(partial())).toMatchObject({ data: { Volunteers: null }, errors: [{}] })
  })

  it('throws the code of a query that is refused', async () => {
    expect(await thrownBy(request(url(), invalid))).toMatchObject({
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    })
  })
})
