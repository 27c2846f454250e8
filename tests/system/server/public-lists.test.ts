import { describe, expect, it } from '@jest/globals'
import { withPublicLists } from '../../../collections/shared/public-lists'
import { tokenOf } from '../../support/records'
import { rest } from '../../support/rest'

describe('a list over REST', () => {
  const limitOf = async (query: string, token?: string) =>
    (await rest('GET', `topics?depth=0&${query}`, { token })).body.limit

  it.each(['limit=0', 'limit=0&pagination=false', 'pagination=false', 'limit=501', 'limit=1000000000'])(
    'gives no more than 500 records without an account: %s',
    async (query) => expect(await limitOf(query)).toBe(500),
  )

  it.each([
    ['', 10],
    ['limit=1', 1],
    ['limit=500', 500],
    ['limit=20&pagination=false', 20],
  ])('gives what was asked for: %s', async (query, limit) => expect(await limitOf(query)).toBe(limit))

  it('returns everything to logged-in users, as the panel needs', async () => {
    const token = await tokenOf('editor')
    expect(await limitOf('limit=0', token)).toBe(0)
    expect(await limitOf('limit=1000', token)).toBe(1000)
  })
})

describe('lists within a record', () => {
  const [check] = withPublicLists({ slug: 'x', fields: [] }).hooks!.beforeOperation!
  const joinsOf = (joins: unknown, more: object = {}) =>
    (
      check!({
        args: { req: { payloadAPI: 'REST' }, joins, ...more },
        operation: 'read',
        overrideAccess: false,
      } as never) as unknown as { joins: unknown }
    ).joins

  it('return at most 100 records', () => {
    const joins = { a: { limit: 0 }, b: { limit: '0' }, c: { limit: 101 }, d: { limit: 7 }, e: {}, f: false }
    expect(joinsOf(joins)).toEqual({
      a: { limit: 100 },
      b: { limit: 100 },
      c: { limit: 100 },
      d: { limit: 7 },
      e: { limit: undefined },
      f: false,
    })
    expect(joinsOf(false)).toBe(false)
  })

  it('are not limited for logged-in users and internal calls', () => {
    const joins = { a: { limit: 0 } }
    expect(joinsOf(joins, { req: { payloadAPI: 'REST', user: { id: '1' } } })).toBe(joins)
    expect(joinsOf(joins, { req: { payloadAPI: 'local' } })).toBe(joins)
  })
})
