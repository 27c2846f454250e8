import { describe, expect, it } from '@jest/globals'
import { make, published, tokenOf } from '../../support/records'
import { rest } from '../../support/rest'

const inherited = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '__defineGetter__']

describe('a name that every JavaScript object knows', () => {
  it.each(inherited.flatMap((name) => [name, `${name}/count`, `${name}/x`, `globals/${name}`]))(
    'is no collection and no global: /api/%s',
    async (path) => {
      for (const token of [undefined, await tokenOf('editor')])
        for (const method of ['GET', 'POST', 'PATCH', 'DELETE'] as const) {
          const { status } = await rest(method, path, {
            ...(token ? { token } : {}),
            data: method === 'GET' ? undefined : {},
          })
          expect({ method, isRefused: status >= 400 && status < 500, status }).toMatchObject({
            method,
            isRefused: true,
          })
        }
    },
  )
})

describe('a value that nothing can hold', () => {
  it('is refused in a login: NUL in address and password', async () => {
    for (const data of [
      { email: 'a\u0000b@demo.example', password: 'x' },
      { email: 'editor@demo.example', password: 'x\u0000y' },
    ])
      expect((await rest('POST', 'users/login', { data })).status).toBeLessThan(500)
  })

  it('is refused in a text', async () => {
    const token = await tokenOf('editor')
    const { status, body } = await rest('POST', 'topics', {
      token,
      data: { name: 'a\u0000b', slug: 'nul-in-name' },
    })
    expect({ status, code: body.errors[0].data?.code }).toEqual({ status: 400, code: 'notAllowedValue' })
  })

  it.each([
    'where[body.root][contains]=x',
    'where[body.root][near]=1,2,3',
    'where[body.root.type][greater_than]=1',
    'where[body][contains]=x',
    'where[body.root.children][equals]=x',
  ])('is refused in a filter: %s', async (filter) => {
    expect((await rest('GET', `articles?${filter}`)).status).toBeLessThan(500)
    expect((await rest('GET', `articles?${filter}`, { token: await tokenOf('admin') })).status).toBeLessThan(
      500,
    )
  })
})

describe('a status of publishing that is none', () => {
  it.each([null, '', 'public', 1, ['draft'], {}])(
    'is neither stored nor an internal error: %j',
    async (_status) => {
      const token = await tokenOf('editor')
      const made = await rest('POST', 'topics', { token, data: { name: 'Odd status', _status } })
      expect({ status: made.status, code: made.body.errors[0].data.code }).toEqual({
        status: 400,
        code: 'notAllowedValue',
      })
      const topic = await make('topics', {
        name: 'Odd status',
        slug: `odd-status-${Date.now()}`,
        ...published,
      })
      const changed = await rest('PATCH', `topics/${topic.id}`, { token, data: { _status } })
      expect(changed.status).toBe(400)
      expect((await rest('GET', `topics/${topic.id}`)).body._status).toBe('published')
    },
  )
})

describe('versions of what keeps none', () => {
  it.each(['users/versions', 'claims/versions', 'globals/site-settings/versions'])(
    'are not there: %s',
    async (path) => {
      const { status } = await rest('GET', path, { token: await tokenOf('admin') })
      expect(status).toBeLessThan(500)
    },
  )
})
