import { request } from 'node:http'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { make, published, tokenOf } from '../../support/records'
import { seededFolder } from '../../support/seeded-folder'
import { sharedUrl } from '../../support/shared'
import { demoPassword, type Running, start, removeFolder } from '../../support/system'

const foreign = 'https://fremd.example'
const me = '/api/users/me'
const json = { 'Content-Type': 'application/json' }
const query = (text: string) => JSON.stringify({ query: text })

let cookie: string
let topic: { id: string }
beforeAll(async () => {
  cookie = `payload-token=${await tokenOf('admin')}`
  topic = await make('topics', { name: 'Ursprung', slug: `ursprung-${randomUUID()}`, ...published })
})

/** As a browser sends it: with the session's cookie. */
async function ask(
  path: string,
  { headers = {}, ...options }: RequestInit & { headers?: Record<string, string> } = {},
) {
  const response = await fetch(sharedUrl() + path, {
    redirect: 'manual',
    ...options,
    headers: { Cookie: cookie, ...headers },
  })
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: text.startsWith('{') ? JSON.parse(text) : {},
  }
}
/** Opens a page with exactly these headers: `fetch` says by itself that it does not navigate. */
function visit(path: string, headers: Record<string, string>): Promise<string> {
  return new Promise((resolve, reject) => {
    const opened = request(sharedUrl() + path, { headers: { Cookie: cookie, ...headers } }, (response) => {
      let text = ''
      response.on('data', (chunk) => (text += chunk)).on('end', () => resolve(text))
    })
    opened.on('error', reject).end()
  })
}
const whoIs = async (headers: Record<string, string>) => (await ask(me, { headers })).body.user?.email ?? null
const nameOf = async () => (await ask(`/api/topics/${topic.id}`)).body.name

describe('the cookie of a session', () => {
  it.each([
    ['our own page', { Origin: '' }],
    ['our own page, without an origin', { 'Sec-Fetch-Site': 'same-origin' }],
    ['whoever types the address', { 'Sec-Fetch-Site': 'none' }],
  ])('works for %s', async (_, { Origin, ...headers }: Record<string, string>) =>
    expect(await whoIs({ ...headers, ...(Origin === '' ? { Origin: sharedUrl() } : {}) })).toBe(
      'admin@demo.example',
    ),
  )

  it.each<Record<string, string>>([
    { Origin: foreign },
    { Origin: 'null' },
    { Origin: '' },
    { Origin: 'http://localhost' },
    { Origin: 'http://localhost:1' },
    { Origin: 'SELF.fremd.example' },
    { Origin: foreign, 'Sec-Fetch-Site': 'same-origin' },
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
    { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'document' },
    {},
  ])('is nothing with %j', async (headers) => {
    const sent = {
      ...headers,
      ...(headers.Origin ? { Origin: headers.Origin.replace('SELF', sharedUrl()) } : {}),
    }
    expect(await whoIs(sent)).toBeNull()
    const { body } = await ask('/api/graphql', {
      method: 'POST',
      headers: { ...json, ...sent },
      body: query('{ meUser { user { email } } }'),
    })
    expect(body.data?.meUser?.user ?? null).toBeNull()
  })

  it('shows the panel to somebody who follows a link, and to no frame, form or script of another site', async () => {
    const link = {
      'Sec-Fetch-Site': 'cross-site',
      'Sec-Fetch-Mode': 'navigate',
      'Sec-Fetch-Dest': 'document',
    }
    const opened = async (headers: Record<string, string>) =>
      (await visit('/admin/account', headers)).includes('admin@demo.example')
    expect(await opened(link)).toBe(true)
    expect(await opened({ ...link, 'Sec-Fetch-Dest': 'iframe' })).toBe(false)
    expect(await opened({ ...link, 'Sec-Fetch-Mode': 'no-cors', 'Sec-Fetch-Dest': 'script' })).toBe(false)
    expect(await opened({ ...link, Origin: foreign })).toBe(false)
    expect(await visit(me, link)).toContain('"user":null')
  })
})

describe('a page of another origin', () => {
  const change = JSON.stringify({ name: 'Verändert' })
  const form = (fields: Record<string, string>) => {
    const body = new FormData()
    for (const [name, value] of Object.entries(fields)) body.set(name, value)
    return body
  }
  const cases: [string, string, () => RequestInit & { headers?: Record<string, string> }][] = [
    ['JSON', '/api/topics/ID', () => ({ method: 'PATCH', headers: json, body: change })],
    [
      'JSON as plain text',
      '/api/topics/ID',
      () => ({ method: 'PATCH', headers: { 'Content-Type': 'text/plain' }, body: change }),
    ],
    ['a form', '/api/topics', () => ({ method: 'POST', body: form({ _payload: change }) })],
    [
      'an upload',
      '/api/media',
      () => ({ method: 'POST', body: form({ _payload: '{"alt":"x"}', file: 'x' }) }),
    ],
    ['a deletion', '/api/topics/ID', () => ({ method: 'DELETE' })],
    [
      'a deletion that calls itself a form',
      '/api/topics/ID',
      () => ({ method: 'POST', headers: { 'X-HTTP-Method-Override': 'DELETE' } }),
    ],
    ['a logout', '/api/users/logout', () => ({ method: 'POST' })],
    [
      'a login',
      '/api/users/login',
      () => ({
        method: 'POST',
        body: form({ _payload: JSON.stringify({ email: 'editor@demo.example', password: demoPassword }) }),
      }),
    ],
    [
      'a call of the panel',
      '/admin',
      () => ({ method: 'POST', headers: { 'Content-Type': 'text/plain', 'Next-Action': 'x' }, body: '[]' }),
    ],
    ['a form to the panel', '/admin', () => ({ method: 'POST', body: form({ $ACTION_ID_x: '' }) })],
    ['a form to the site', '/', () => ({ method: 'POST', body: form({ a: 'b' }) })],
    ['a form to GraphQL', '/api/graphql/x', () => ({ method: 'POST', body: form({ a: 'b' }) })],
  ]

  it.each(cases)('cannot send %s', async (_, path, options) => {
    for (const headers of [{ Origin: foreign }, { Origin: 'null' }, { 'Sec-Fetch-Site': 'same-site' }]) {
      const made = options()
      const answer = await ask(path.replace('ID', topic.id), {
        ...made,
        headers: { ...made.headers, ...headers } as never,
      })
      expect([answer.status, answer.body.errors[0].data.code]).toEqual([403, 'originNotAllowed'])
      expect(answer.headers.getSetCookie()).toEqual([])
    }
    expect(await nameOf()).toBe('Ursprung')
    expect(await whoIs({ Origin: sharedUrl() })).toBe('admin@demo.example')
  })

  it.each(['application/json', 'text/plain', 'application/graphql', 'application/x-www-form-urlencoded'])(
    'cannot change anything over GraphQL (%s)',
    async (type) => {
      const text = `mutation { updateTopic(id: "${topic.id}", data: { name: "Verändert" }) { id } }`
      const bodies = {
        'application/graphql': text,
        'application/x-www-form-urlencoded': `query=${encodeURIComponent(text)}`,
      }
      const body = bodies[type as keyof typeof bodies] ?? query(text)
      const answer = await ask('/api/graphql', {
        method: 'POST',
        headers: { 'Content-Type': type, Origin: foreign },
        body,
      })
      expect(answer.body.data ?? null).toBeNull()
      expect(await nameOf()).toBe('Ursprung')
    },
  )

  it('differs from our own, and from a program, which change what they may', async () => {
    for (const [headers, name] of [
      [{ Origin: sharedUrl() }, 'Eigene Seite'],
      [{ Authorization: `JWT ${await tokenOf('admin')}` }, 'Ursprung'],
    ] as [Record<string, string>, string][]) {
      const body = query(`mutation { updateTopic(id: "${topic.id}", data: { name: "${name}" }) { id } }`)
      await ask('/api/graphql', { method: 'POST', headers: { ...json, ...headers }, body })
      expect(await nameOf()).toBe(name)
    }
  })

  it('cannot log in over GraphQL or try passwords', async () => {
    const text = `mutation { loginUser(email: "editor@demo.example", password: "${demoPassword}") { token } }`
    const answer = await ask('/api/graphql', {
      method: 'POST',
      headers: { ...json, Origin: foreign },
      body: query(text),
    })
    expect([answer.status, answer.body.errors[0].extensions.code]).toEqual([403, 'originNotAllowed'])
    expect(answer.headers.getSetCookie()).toEqual([])
    expect(answer.text).not.toContain('token')
  })

  it('gets the refusal in the user’s language', async () => {
    const options = { method: 'POST', headers: { Origin: foreign, 'Accept-Language': 'en-GB' } }
    expect((await ask('/api/topics', options)).body.errors[0].message).toMatch(/^This is not possible from/)
  })

  it('gets no cookies, also from pages', async () => {
    for (const path of ['/admin/login', me, '/'])
      expect((await ask(path, { headers: { Origin: foreign } })).headers.getSetCookie()).toEqual([])
  })
})

describe('reading from another origin', () => {
  const corsOf = ({ headers }: { headers: Headers }) =>
    ['origin', 'credentials', 'methods', 'headers'].map((name) => headers.get(`access-control-allow-${name}`))

  it('is allowed without an account only', async () => {
    const get = await ask('/api/topics?limit=1', { headers: { Origin: foreign } })
    expect([get.status, ...corsOf(get)]).toEqual([200, '*', null, null, null])
    const post = await ask('/api/graphql', {
      method: 'POST',
      headers: { ...json, Origin: foreign },
      body: query('{ Topics(limit: 1) { totalDocs } }'),
    })
    expect(post.body.data.Topics.totalDocs).toBeGreaterThan(0)
    expect(corsOf(post)).toEqual(['*', null, null, null])
    for (const answer of [get, post]) {
      expect(answer.headers.get('vary')).toMatch(/\bOrigin\b/)
      expect(answer.headers.get('access-control-expose-headers')).toBe(
        'Cache-Status, ETag, Retry-After, X-Request-Id',
      )
    }
  })

  it('is also allowed for errors and files', async () => {
    for (const path of ['/api/topics/x', '/api/gibt-es-nicht', '/api/media/file/x.png'])
      expect(corsOf(await ask(path, { headers: { Origin: foreign } }))).toEqual(['*', null, null, null])
  })

  it('is not allowed for pages', async () => {
    for (const path of ['/', '/admin/login', '/readyz'])
      expect(corsOf(await ask(path, { headers: { Origin: foreign } }))).toEqual([null, null, null, null])
  })

  const preflight = async (path: string, origin: string, method = 'POST') => {
    const answer = await ask(path, {
      method: 'OPTIONS',
      headers: {
        Origin: origin,
        'Access-Control-Request-Method': method,
        'Access-Control-Request-Headers': 'traceparent, authorization,x-http-method-override',
      },
    })
    expect(answer.headers.get('access-control-max-age')).toBe('7200')
    return [answer.status, ...corsOf(answer)]
  }
  const few = 'Accept, Accept-Language, Content-Type'
  const read = `${few}, traceparent`

  it('is asked for beforehand: queries from everywhere, all else from our own origin', async () => {
    expect(await preflight('/api/graphql', foreign)).toEqual([204, '*', null, 'GET, HEAD, POST', read])
    expect(await preflight('/api/topics', foreign)).toEqual([204, '*', null, 'GET, HEAD', read])
    expect(await preflight('/api/topics', 'null', 'DELETE')).toEqual([204, '*', null, 'GET, HEAD', read])
    expect(await preflight('/api/topics', sharedUrl(), 'DELETE')).toEqual([
      204,
      sharedUrl(),
      'true',
      'GET, HEAD, POST, PUT, PATCH, DELETE',
      `${few}, Authorization, X-Payload-HTTP-Method-Override, traceparent, authorization, x-http-method-override`,
    ])
  })
})

describe('origins in the settings', () => {
  let system: Running
  const [town, reader] = ['https://www.town.example', 'https://reader.example']
  beforeAll(async () => {
    const env = { ALLOWED_ORIGINS: town, PUBLIC_READS_FROM: reader }
    system = await start({ folder: seededFolder(), env })
  })
  afterAll(async () => {
    await system.stop()
    removeFolder(system.folder)
  })

  it('a named frontend works with sessions, a named reader reads, and others do neither', async () => {
    const login = await fetch(`${system.url}/api/users/login`, {
      method: 'POST',
      headers: { ...json, Origin: town },
      body: JSON.stringify({ email: 'editor@demo.example', password: demoPassword }),
    })
    expect(login.headers.get('access-control-allow-origin')).toBe(town)
    expect(login.headers.get('access-control-allow-credentials')).toBe('true')
    const session = login.headers.getSetCookie()[0]!.split(';')[0]!
    const seen = async (origin: string) => {
      const response = await fetch(system.url + me, { headers: { Origin: origin, Cookie: session } })
      const { user } = (await response.json()) as { user: { email: string } | null }
      const { headers } = response
      return [
        user?.email ?? null,
        headers.get('access-control-allow-origin'),
        headers.get('access-control-allow-credentials'),
      ]
    }
    expect(await seen(town)).toEqual(['editor@demo.example', town, 'true'])
    expect(await seen(system.url)).toEqual(['editor@demo.example', system.url, 'true'])
    expect(await seen(reader)).toEqual([null, reader, null])
    expect(await seen(foreign)).toEqual([null, null, null])
  })
})
