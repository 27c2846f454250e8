import { beforeAll, describe, expect, it } from '@jest/globals'
import { openConnection } from '../../support/open-connection'
import { tokenOf } from '../../support/records'
import { sharedUrl } from '../../support/shared'

let token: string
beforeAll(async () => {
  token = await tokenOf('admin')
})

/** Sends a request exactly as written; `fetch` would mend it. */
async function sent(lines: string[], body = ''): Promise<{ status: number; text: string }> {
  const { socket, closed } = openConnection(sharedUrl())
  socket.write(Buffer.from(`${lines.join('\r\n')}\r\nConnection: close\r\n\r\n${body}`, 'latin1'))
  const text = await closed
  return { status: Number(text.split(' ')[1]), text }
}

const get = (target: string, ...headers: string[]) => sent([`GET ${target} HTTP/1.1`, ...headers])

function expectRefused({ status, text }: { status: number; text: string }, code: string): void {
  expect([status, /"code":"(\w+)"/.exec(text)?.[1]]).toEqual([400, code])
  expect(text).not.toMatch(/node_modules|TypeError|\n\s+at |@demo\.example/)
}

const paths = [
  '/',
  '/admin/login',
  '/api/users/me',
  '/api/graphql?query={__typename}',
  '/_next/x',
  '/nirgends',
]

describe('a foreign host', () => {
  it.each([
    'localhost/api/users/me?x=',
    'localhost/api/users/me#',
    'localhost/../x',
    'localhost\\x',
    'a:b@localhost',
    'localhost@evil.example',
    'localhost:3000@evil.example',
    'localhost:x',
    'localhost:123456',
    'localhost:',
    'localhost localhost',
    'localhost,localhost',
    'evil.example',
    'localhost.evil.example',
    'xlocalhost',
    '127.0.0.1.evil.example',
    '10.0.0.7:3000',
    '[::2]',
    '[::1',
    'http://localhost',
    '*',
    '',
    '\xe9.example',
  ])('is refused everywhere: %j', async (host) => {
    for (const path of paths)
      expectRefused(await get(path, `Host: ${host}`, `Authorization: JWT ${token}`), 'hostNotOurs')
  })

  it('is refused for cached queries, by GET and by POST', async () => {
    const question = 'query={Topics(limit:1){totalDocs}}'
    expect((await get(`/api/graphql?${question}`, 'Host: localhost')).status).toBe(200)
    expectRefused(await get(`/api/graphql?${question}`, 'Host: evil.example'), 'hostNotOurs')
    const body = JSON.stringify({ query: '{ Topics(limit: 1) { totalDocs } }' })
    const head = ['Content-Type: application/json', `Content-Length: ${body.length}`]
    expect((await sent(['POST /api/graphql HTTP/1.1', 'Host: localhost', ...head], body)).status).toBe(200)
    expectRefused(
      await sent(['POST /api/graphql HTTP/1.1', 'Host: evil.example', ...head], body),
      'hostNotOurs',
    )
  })

  it('is refused even if a second header, a proxy or another protocol names a valid one', async () => {
    for (const headers of [
      ['Host: evil.example', 'X-Forwarded-Host: localhost'],
      ['Host: evil.example', 'Forwarded: host=localhost'],
      ['Host: localhost', 'Host: evil.example'],
      ['Host: localhost', 'HOST: localhost'],
      ['Host: evil.example', 'Connection: Upgrade', 'Upgrade: websocket'],
    ])
      for (const path of paths) expectRefused(await get(path, ...headers), 'hostNotOurs')
    for (const path of paths) expectRefused(await sent([`GET ${path} HTTP/1.0`]), 'hostNotOurs')
    expect((await get('/')).status).toBe(400)
  })

  it('is refused without reading the rest of the request', async () => {
    const { socket, closed } = openConnection(sharedUrl())
    socket.write('POST /api/media HTTP/1.1\r\nHost: evil.example\r\nContent-Length: 20000000\r\n\r\n--x')
    expect(await closed).toMatch(/^HTTP\/1.1 400 [^]*Connection: close/)
  })
})

describe('a host of ours', () => {
  it.each(['localhost', 'LOCALHOST:1', '127.0.0.1', '127.0.0.1:65535', '127.1.2.3', '[::1]:3000'])(
    'is served: %s',
    async (host) => {
      for (const path of ['/', '/api/topics?limit=1', '/api/graphql?query={__typename}', '/readyz'])
        expect([path, (await get(path, `Host: ${host}`)).status]).toEqual([path, 200])
    },
  )

  it('is not replaced by forwarding headers from the client', async () => {
    for (const header of [
      'X-Forwarded-Host: evil.example',
      'X-Forwarded-Host: localhost/api/users/me?x=',
      'X-Forwarded-Proto: http://localhost/api/users/me?x=',
      'X-Forwarded-Port: 1/api/users/me?x=',
      'Forwarded: host=evil.example;proto=https',
    ])
      for (const path of ['/', '/admin/login', '/api/topics?limit=1', '/api/graphql?query={__typename}']) {
        const { status, text } = await get(path, 'Host: localhost', header)
        expect([path, status]).toEqual([path, 200])
        expect(text).not.toContain('evil.example')
      }
  })
})

describe('probes of health', () => {
  it.each(['/healthz', '/readyz'])('are answered under any name, and without one: %s', async (path) => {
    for (const host of ['10.244.0.7:3000', 'evil.example', 'a:b@c', ''])
      expect((await get(path, `Host: ${host}`)).status).toBe(200)
    expect((await sent([`GET ${path} HTTP/1.0`])).status).toBe(200)
    expectRefused(await get(`${path}/../api/users/me`, 'Host: evil.example'), 'notReadable')
    expectRefused(await get(`${path}/x`, 'Host: evil.example'), 'hostNotOurs')
  })
})

describe('an ambiguous request target', () => {
  it.each([
    'http://localhost/api/users/me',
    'http://evil.example/',
    'HTTP://a:b@localhost/api/graphql?query={__typename}',
    'https://localhost',
    '*',
    '//evil.example/x',
    '//localhost/api/users/me',
    '/\\evil.example',
    '/api\\users\\me',
    '/api//users/me',
    '/api/../admin',
    '/api/./users/me',
    '/api/%2e%2e/admin',
    '/api/%2E/users/me',
    '/api/.%2e/admin',
    '/nirgends/..',
    '/api%2fusers/me',
    '/api/users%2Fme',
    '/api%5cusers%5cme',
    '/api/users/me%00',
    '/api/users%0d%0aX:1',
    '/api/users/%7f',
    '/api/users/%',
    '/api/users/%zz',
    '/api/users/%ff',
    '/api/users/me#x',
    '/api/users/me?x#y',
  ])('is refused: %s', async (target) => {
    expectRefused(await get(target, 'Host: localhost', `Authorization: JWT ${token}`), 'notReadable')
  })

  it.each(['localhost:3000', 'api/users/me', '\\api\\users\\me', '/seite/\xfcber-uns', '/api/topics?x=\xfc'])(
    'is refused by the HTTP parser already: %s',
    async (target) => {
      const { status, text } = await get(target, 'Host: localhost', `Authorization: JWT ${token}`)
      expect([status, text.split('\r\n\r\n')[1]]).toEqual([400, ''])
    },
  )

  it('is normalised when letters are encoded needlessly', async () => {
    const inPlain = await get('/api/users/me', 'Host: localhost', `Authorization: JWT ${token}`)
    for (const target of ['/%61pi/users/me', '/api/%75sers/m%65', '/api/users/%6D%65']) {
      const { status, text } = await get(target, 'Host: localhost', `Authorization: JWT ${token}`)
      expect([target, status]).toEqual([target, 200])
      expect(text).toContain('admin@demo.example')
      expect(/cache-control: [^\r]*/i.exec(text)?.[0]).toBe(/cache-control: [^\r]*/i.exec(inPlain.text)?.[0])
    }
    expect((await get('/api/gr%61phql?query={__typename}', 'Host: localhost')).status).toBe(200)
  })

  it('is case-sensitive', async () => {
    for (const target of ['/API/users/me', '/Api/graphql?query={__typename}', '/ADMIN'])
      expect([target, (await get(target, 'Host: localhost')).status]).toEqual([target, 404])
  })

  it('is served when non-ASCII letters are percent-encoded', async () => {
    expect((await get('/seite/%C3%BCber-uns', 'Host: localhost')).status).toBe(404)
    expect((await get('/api/topics?where[name][equals]=%C3%BC', 'Host: localhost')).status).toBe(200)
  })
})
