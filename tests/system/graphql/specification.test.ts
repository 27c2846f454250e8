import { describe, expect, it } from '@jest/globals'
import { serverAudits } from 'graphql-http'
import { sharedUrl } from '../../support/shared'

const endpoint = () => `${sharedUrl()}/api/graphql`
/** The address is known when the tests run, the names of the audits before. */
const audits = serverAudits({ url: () => endpoint(), fetchFn: fetch })

const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(endpoint(), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body,
  })

describe('GraphQL over HTTP', () => {
  it('has an audit with all its requirements', () => {
    const words = audits.map(({ name }) => name.split(' ')[0])
    expect(words.filter((word) => word === 'MUST').length).toBeGreaterThan(10)
    expect(words.filter((word) => word === 'SHOULD').length).toBeGreaterThan(20)
  })

  it.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_, audit) => {
    const result = await audit.fn()
    expect(result).toEqual({ ...result, status: 'ok' })
  })

  const german = { 'Accept-Language': 'de' }
  it.each([
    ['a media type that is no query', 415, 'mediaTypeNotSupported', { 'Content-Type': 'text/csv' }],
    [
      'a form with files',
      415,
      'mediaTypeNotSupported',
      { 'Content-Type': 'multipart/form-data; boundary=x' },
    ],
    ['an answer that there is not', 406, 'notAcceptable', { Accept: 'image/png' }],
  ])('says in words what is wrong with %s', async (_, status, code, headers) => {
    const answer = await post('{"query":"{ __typename }"}', { ...german, ...headers })
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
    const { errors } = (await answer.json()) as { errors: object[] }
    expect(errors).toEqual([
      { message: expect.stringMatching(/^(Bitte|Antworten)/), extensions: { code, statusCode: status } },
    ])
  })

  it('repeats nothing of a body that is broken', async () => {
    const answer = await post('{"query": geheimes')
    expect(answer.status).toBe(400)
    expect(await answer.json()).toEqual({
      errors: [{ message: 'POST body sent invalid JSON.', extensions: { code: 'BAD_REQUEST' } }],
    })
  })
})

describe('the status', () => {
  const ofLimit = 'query A($n: Int!) { Topics(limit: $n) { docs { id } } }'
  it.each([
    ['a document that is none', { query: '{' }, 200],
    ['a field that there is not', { query: '{ nothing }' }, 200],
    ['an operation that is not there', { query: 'query A { __typename }', operationName: 'B' }, 200],
    ['several operations and no name', { query: 'query A { __typename } query B { __typename }' }, 200],
    ['a variable of another type', { query: ofLimit, variables: { n: 'viele' } }, 200],
    ['variables that are a list', { query: '{ __typename }', variables: [7] }, 400],
  ])('for %s depends on the media type as far as it should', async (_, asked, asJson) => {
    const statusFor = async (accept: string) => {
      const answer = await post(JSON.stringify(asked), { Accept: accept })
      expect(await answer.json()).toEqual({
        errors: [expect.objectContaining({ message: expect.any(String) })],
      })
      return answer.status
    }
    expect(await statusFor('application/json')).toBe(asJson)
    expect(await statusFor('application/graphql-response+json')).toBe(400)
  })
})
