import { describe, expect, it } from '@jest/globals'
import { serverAudits } from 'graphql-http'
import { sharedUrl } from '../support/shared'

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
