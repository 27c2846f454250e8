import { createServer, request as ask, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import express from 'express'
import { bodyLimits, setUpBodyLimits } from '../../../src/server/requests/body-limits'
import { tokenOf } from '../../support/records'
import { sharedUrl } from '../../support/shared'

type Sent = { status: number | undefined; body: string; connection?: string }

/**
 * Sends a body piece by piece, without telling its length unless `length` is given, until somebody answers.
 * `sent` counts what was taken of it.
 */
async function send(
  url: string,
  path: string,
  {
    pieces,
    piece = 64_000,
    headers = {},
    pause = 0,
  }: { pieces: number; piece?: number; headers?: Record<string, string | number>; pause?: number },
): Promise<Sent & { sent: number }> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve) => {
    let sent = 0
    let over = false
    const done = (answer: Sent) => {
      over = true
      resolve({ ...answer, sent })
    }
    const outgoing = ask({ hostname, port, path, method: 'POST', headers }, (response) => {
      over = true
      let body = ''
      response.on('data', (chunk) => (body += chunk))
      const finish = () =>
        done({ status: response.statusCode, body, connection: response.headers.connection })
      response.on('end', finish).on('error', finish)
    })
    outgoing.on('error', () => over || done({ status: undefined, body: '' }))
    const next = (left: number) => {
      if (over) return
      if (!left) return void outgoing.end()
      outgoing.write(Buffer.alloc(piece, 32), () => {
        sent += piece
        setTimeout(() => next(left - 1), pause)
      })
    }
    next(pieces)
  })
}

const codeOf = ({ body }: Sent) => {
  const [error] = JSON.parse(body).errors
  return error.data?.code ?? error.extensions?.code
}

const tooLarge = [
  ['/api/topics', 'application/json', bodyLimits.rest],
  ['/api/graphql', 'application/json', bodyLimits.graphql],
  ['/api/graphql', 'multipart/form-data; boundary=x', bodyLimits.graphql],
  ['/api/media', 'multipart/form-data; boundary=x', bodyLimits.form],
  ['/api/users/login', 'application/x-www-form-urlencoded', bodyLimits.rest],
  ['/admin', 'text/plain', bodyLimits.panel],
  ['/', 'application/x-www-form-urlencoded', bodyLimits.other],
  ['/gibt-es-nicht', 'text/plain', bodyLimits.other],
] as const

describe('a body that says it is too large is refused before it is sent:', () => {
  // Each answer waits some seconds for the end of the body: they wait together.
  let answers: Sent[]
  beforeAll(async () => {
    answers = await Promise.all(
      tooLarge.map(([path, type, limit]) => {
        const headers = { 'Content-Type': type, 'Accept-Language': 'en', 'Content-Length': limit + 1 }
        return send(sharedUrl(), path, { pieces: 1, headers })
      }),
    )
  })

  it.each(tooLarge.map(([path, type], place) => ({ path, type, place })))('$path with $type', ({ place }) => {
    const answer = answers[place]!
    expect([answer.status, codeOf(answer)]).toEqual([413, 'bodyTooLarge'])
    expect(answer.body).toContain('too much at once')
    expect(answer.connection).toBe('close')
  })
})

describe.each([
  ['/api/topics', 'application/json', bodyLimits.rest],
  ['/api/graphql', 'application/json', bodyLimits.graphql],
  ['/api/users/login', 'application/json', bodyLimits.rest],
])('%s with %s', (path, type, limit) => {
  it('stops reading a body of unknown length at the limit', async () => {
    const pieces = Math.ceil((limit * 20) / 64_000)
    const answer = await send(sharedUrl(), path, { pieces, headers: { 'Content-Type': type } })
    expect([answer.status, codeOf(answer)]).toEqual([413, 'bodyTooLarge'])
    expect(answer.sent).toBeLessThan(limit * 10)
  })
})

describe('a body that fits', () => {
  it('is accepted: an article of a megabyte', async () => {
    const text = 'Wörter '.repeat(130_000)
    const response = await fetch(`${sharedUrl()}/api/articles`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `JWT ${await tokenOf('admin')}` },
      body: JSON.stringify({ title: 'Lang', kind: 'gibt-es-nicht', summary: text }),
    })
    // Read as a whole, and refused for what it says.
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('kind')
  })

  it('leaves the server unaffected', async () => {
    expect((await fetch(`${sharedUrl()}/readyz`)).status).toBe(200)
  })
})

describe('a body without a known length', () => {
  let server: Server
  let url: string
  let taken = 0
  beforeAll(async () => {
    const app = express()
    setUpBodyLimits(app, 2)
    app.use(async (request, response) => {
      try {
        for await (const piece of request) taken += (piece as Buffer).length
        if (!response.headersSent) response.end('whole')
      } catch {
        // ended by the limit
      }
    })
    server = createServer(app)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => void server.close())

  it('is counted, so no handler gets more than the limit', async () => {
    taken = 0
    const answer = await send(url, '/', { pieces: 1000, piece: 1000 })
    expect([answer.status, codeOf(answer)]).toEqual([413, 'bodyTooLarge'])
    expect(taken).toBeLessThanOrEqual(bodyLimits.other)
    expect(await send(url, '/', { pieces: 64, piece: 1000 })).toMatchObject({ status: 200, body: 'whole' })
  })

  it('is ended with 408 when it stalls, with or without a length', async () => {
    const told: Record<string, number>[] = [{}, { 'Content-Length': 5000 }]
    const sending = told.map((headers) => send(url, '/', { pieces: 2, piece: 1000, pause: 5000, headers }))
    for (const answer of await Promise.all(sending))
      expect([answer.status, codeOf(answer)]).toEqual([408, 'bodyTooSlow'])
  })

  it('is waited for while it makes progress', async () => {
    const answer = await send(url, '/', { pieces: 8, piece: 1000, pause: 300 })
    expect(answer).toMatchObject({ status: 200, body: 'whole' })
  })
})
