import { connect, type Socket } from 'node:net'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { sharedUrl } from '../../support/shared'
import { until } from '../../support/until'
import { ask, askUntilHit, send } from './asking'

const query = '{ BuildingBlocks(limit: 1) { docs { slug } } }'
const path = '/api/graphql'
const json = { 'Content-Type': 'application/json' }

/** A connection of bytes. */
class Wire {
  readonly socket: Socket
  received = ''
  over = false

  constructor() {
    const { hostname, port } = new URL(sharedUrl())
    this.socket = connect(Number(port), hostname)
    this.socket.on('data', (piece) => (this.received += piece.toString('latin1')))
    for (const event of ['end', 'error', 'close']) this.socket.on(event, () => (this.over = true))
  }

  /** Waits until something like this has come. */
  until(what: RegExp, seconds = 10): Promise<unknown> {
    return until(String(what), seconds, async () => what.test(this.received))
  }

  get statuses(): number[] {
    return [...this.received.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => Number(status))
  }
}

const post = (body: string | Buffer, headers: Record<string, string> = {}) =>
  send(sharedUrl() + path, { method: 'POST', headers: { ...json, ...headers }, body })

const head = (length: number, more = '') =>
  `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n${more}\r\n`

/** Its body stopped coming before the first test: it is waited for while the others run. */
let halted: Wire
beforeAll(() => {
  halted = new Wire()
  const asked = JSON.stringify({ query })
  halted.socket.write(head(asked.length, 'Accept-Language: en\r\n') + asked.slice(0, 10))
})

describe('a request that is no plain question is answered by the server behind:', () => {
  const asked = JSON.stringify({ query })
  it.each([
    ['broken JSON', () => post(asked.slice(0, -1)), 'request', 400],
    ['JSON that is no question', () => post('[]'), 'request', 400],
    ['nothing to ask', () => post('{}'), 'request', undefined],
    ['variables that are a list', () => post(`{"query":"${query}","variables":[]}`), 'request', 400],
    ['extensions that are a text', () => post(`{"query":"${query}","extensions":"x"}`), 'request', 400],
    [
      'invalid UTF-8',
      () => post(Buffer.from([...Buffer.from('{"query":"'), 0xff, 0x22, 0x7d])),
      'request',
      undefined,
    ],
    ['a body of no known type', () => post(asked, { 'Content-Type': 'text/css' }), 'request', 415],
    [
      'a form',
      () =>
        post(`query=${encodeURIComponent(query)}`, { 'Content-Type': 'application/x-www-form-urlencoded' }),
      'request',
      200,
    ],
    ['a coded body', () => post(asked, { 'Content-Encoding': 'gzip' }), 'request', undefined],
    [
      'a large body',
      () => post(JSON.stringify({ query, variables: { a: 'x'.repeat(70_000) } })),
      'request',
      200,
    ],
    ['a type nobody can answer in', () => ask(query, { headers: { Accept: 'image/png' } }), 'request', 406],
    ['a page', () => ask(query, { headers: { Accept: 'text/html' } }), 'request', 406],
    [
      'a name twice',
      () => send(`${sharedUrl()}${path}?query=${query}&query=${query}`, { method: 'GET' }),
      'request',
      undefined,
    ],
    [
      'broken variables',
      () => send(`${sharedUrl()}${path}?query=${query}&variables={`, { method: 'GET' }),
      'request',
      undefined,
    ],
    ['a mutation by GET', () => ask('mutation { logoutUser }', { method: 'GET' }), 'uncacheable', 405],
  ] as const)('%s', async (_, request, reason, status) => {
    await askUntilHit(query)
    const told = await request()
    expect(told.cache).toBe(`fwd=bypass; detail=${reason}`)
    if (status) expect(told.status).toBe(status)
    expect(told.headers['cache-control']).toMatch(/no-store/)
    // Whatever it was, it changed nothing for others.
    expect((await askUntilHit(query)).data.BuildingBlocks.docs).toHaveLength(1)
  })

  it('a body equal to the URL of a stored answer', async () => {
    const address = `${path}?query=${encodeURIComponent(query)}`
    await askUntilHit(query, { method: 'GET' })
    expect((await post(address)).cache).toBe('fwd=bypass; detail=request')
    expect((await send(sharedUrl() + address, { method: 'GET' })).cache).toBe('hit')
  })

  it('and the complete body is passed on', async () => {
    const name = 'ü'.repeat(3000)
    const told = await post(JSON.stringify({ query: `query Q($gibtEsNicht: ${name}) { __typename }` }))
    expect(told.cache).toBe('fwd=bypass; detail=document')
    expect(told.errors?.length).toBeGreaterThan(0)
    const mutation = await post(JSON.stringify({ query: 'mutation { logoutUser }' }))
    expect([mutation.cache, mutation.data ?? mutation.errors]).toEqual([
      'fwd=bypass; detail=uncacheable',
      expect.anything(),
    ])
  })

  it.each(['/api/graphql/', '/api/graphql/x', '/api/graphqlx'])('%s is another address', async (other) => {
    const told = await send(sharedUrl() + other, { method: 'POST', headers: json, body: asked })
    expect(told.cache).toBeUndefined()
  })
})

describe('bytes that arrive in pieces', () => {
  const asked = JSON.stringify({ query })

  it('form the same question when sent one by one', async () => {
    await askUntilHit(query)
    const wire = new Wire()
    for (const byte of head(asked.length) + asked) {
      wire.socket.write(byte)
      await new Promise((resolve) => setImmediate(resolve))
    }
    await wire.until(/BuildingBlocks.*\}\}$/)
    expect(wire.statuses).toEqual([200])
    expect(wire.received).toContain('Cache-Status: buergernetz; ')
    wire.socket.destroy()
  })

  it('are answered in order when several questions are pipelined, even if one is passed on', async () => {
    const other = JSON.stringify({ query: '{ meUser { token } }' })
    const wire = new Wire()
    const [one, two] = [head(asked.length) + asked, head(other.length) + other]
    wire.socket.write(
      one + two + one + `GET ${path}?query=%7B__typename%7D HTTP/1.1\r\nHost: localhost\r\n\r\n` + two + one,
    )
    await until(
      'six answers',
      20,
      async () => wire.statuses.length === 6 && /docs":\[.*\]\}\}\}$/.test(wire.received),
    )
    expect(wire.statuses).toEqual([200, 200, 200, 200, 200, 200])
    const kinds = wire.received.match(/"(BuildingBlocks|meUser|__typename)":/g)
    expect(kinds).toEqual([
      '"BuildingBlocks":',
      '"meUser":',
      '"BuildingBlocks":',
      '"__typename":',
      '"meUser":',
      '"BuildingBlocks":',
    ])
    wire.socket.destroy()
  })

  it('do no harm when the client disconnects midway', async () => {
    for (let time = 0; time < 20; time++) {
      const wire = new Wire()
      wire.socket.write(head(1000) + '{"query":')
      await new Promise((resolve) => setTimeout(resolve, 5))
      if (time % 2) wire.socket.destroy()
      else wire.socket.end()
      await until('the end', 10, async () => wire.over)
    }
    expect((await askUntilHit(query)).status).toBe(200)
  })

  it('time out with 408 when they stop, without delaying other clients', async () => {
    await askUntilHit(query)
    await halted.until(/HTTP\/1\.1 408[^]*bodyTooSlow/, 40)
    expect(halted.received).toMatch(/X-Content-Type-Options: nosniff/)
    await until('the end of the connection', 10, async () => halted.over)
  })

  it('are refused at once when the announced length is too large', async () => {
    const wire = new Wire()
    wire.socket.write(head(1_000_001) + '{')
    await wire.until(/413[^]*bodyTooLarge/)
    wire.socket.destroy()
  })

  it('are answered for 500 connections at once', async () => {
    const wires = Array.from({ length: 500 }, () => new Wire())
    for (const { socket } of wires) socket.write(head(asked.length) + asked)
    await until('all answers', 60, async () => wires.every(({ received }) => /\]\}\}\}$/.test(received)))
    expect(wires.every(({ statuses }) => statuses.join() === '200')).toBe(true)
    for (const { socket } of wires) socket.destroy()
  })
})
