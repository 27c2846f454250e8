import { describe, expect, it } from '@jest/globals'
import { sharedUrl } from '../../support/shared'

const uuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/

describe.each([
  '/',
  '/admin/login',
  '/api/articles',
  '/api/graphql?query={__typename}',
  '/healthz',
  '/gibt-es-nicht',
])('the answer for %s', (path) => {
  it('has an id of its own', async () => {
    const [one, other] = await Promise.all([fetch(sharedUrl() + path), fetch(sharedUrl() + path)])
    expect(one.headers.get('x-request-id')).toMatch(uuid)
    expect(other.headers.get('x-request-id')).toMatch(uuid)
    expect(one.headers.get('x-request-id')).not.toBe(other.headers.get('x-request-id'))
  })

  it('has our id even when the client sends one', async () => {
    const theirs = '00000000-0000-4000-8000-000000000000'
    const { headers } = await fetch(sharedUrl() + path, {
      headers: { 'X-Request-Id': theirs, 'X-Correlation-Id': theirs },
    })
    expect(headers.get('x-request-id')).toMatch(uuid)
    expect(headers.get('x-request-id')).not.toBe(theirs)
  })
})
