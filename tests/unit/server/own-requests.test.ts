import { createServer, type IncomingHttpHeaders, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, describe, expect, it } from '@jest/globals'
import { onlyOwnRequests } from '../../../src/server/requests/own-requests'

const servers: Server[] = []
afterAll(() => {
  for (const server of servers) server.close()
})

/** What a server with these settings makes of headers: the status, and the headers as all else sees them. */
async function answerer(settings: { trustProxy?: number; allowedHosts?: string[]; host?: string }) {
  const all = { publicUrl: 'https://town.example', allowedHosts: [], host: '0.0.0.0', trustProxy: 0 }
  const server = createServer(
    onlyOwnRequests({ ...all, ...settings }, (seen, response) => response.end(JSON.stringify(seen.headers))),
  )
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return (headers: Record<string, string>) =>
    new Promise<{ status: number; seen: IncomingHttpHeaders }>((resolve, reject) => {
      const options = { port, host: '127.0.0.1', headers, agent: false as const }
      const asked = request(options, (response) => {
        let text = ''
        response.on('data', (piece) => (text += piece))
        response.on('end', () => resolve({ status: response.statusCode!, seen: JSON.parse(text) }))
      })
      asked.on('error', reject).end()
    })
}

describe('the names of a server', () => {
  it('come from PUBLIC_URL, ALLOWED_HOSTS and HOST', async () => {
    const ask = await answerer({ allowedHosts: ['cms.town.example', '[fd00::7]'], host: '10.0.0.7' })
    for (const Host of ['town.example', 'Town.Example:8443', 'cms.town.example', '[fd00::7]:80', '10.0.0.7'])
      expect([Host, (await ask({ Host })).status]).toEqual([Host, 200])
    for (const Host of ['www.town.example', 'town.example.', 'xtown.example', '10.0.0.8', '0.0.0.0'])
      expect([Host, (await ask({ Host })).status]).toEqual([Host, 400])
  })
})

describe('proxy headers', () => {
  const forwarded = {
    'X-Forwarded-Host': 'evil.example, town.example',
    'X-Forwarded-Proto': 'gopher, https',
    'X-Forwarded-Port': '1',
    Forwarded: 'host=evil.example',
  }

  it('are dropped without a trusted proxy', async () => {
    const ask = await answerer({})
    expect((await ask({ Host: 'app:3000', ...forwarded })).status).toBe(400)
    const { seen } = await ask({ Host: 'town.example', ...forwarded })
    expect(seen).toEqual({ host: 'town.example', connection: 'close' })
  })

  it('are trusted from the last hop only, with one proxy', async () => {
    const ask = await answerer({ trustProxy: 1 })
    const { seen } = await ask({ Host: 'app:3000', ...forwarded })
    expect(seen).toEqual({ host: 'town.example', 'x-forwarded-proto': 'https', connection: 'close' })
    const other = { ...forwarded, 'X-Forwarded-Host': 'town.example, evil.example' }
    expect((await ask({ Host: 'town.example', ...other })).status).toBe(400)
    for (const proto of ['http://town.example/api/users/me?x=', 'https://', 'ftp', '']) {
      const answer = await ask({ Host: 'town.example', 'X-Forwarded-Proto': proto })
      expect(answer.seen).toEqual({ host: 'town.example', connection: 'close' })
    }
  })

  it('are trusted from the outermost of several proxies', async () => {
    const ask = await answerer({ trustProxy: 2 })
    const list = { 'X-Forwarded-Host': 'evil.example, town.example, inner:8080' }
    expect((await ask({ Host: 'app:3000', ...list })).seen.host).toBe('town.example')
    expect((await ask({ Host: 'app:3000', 'X-Forwarded-Host': 'town.example' })).seen.host).toBe(
      'town.example',
    )
  })
})
