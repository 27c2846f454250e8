import type { LookupFunction } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Webhook } from 'standardwebhooks'
import { send } from '../../../src/webhooks/send'
import { signed } from '../../../src/webhooks/signature'
import { Receiver } from '../../support/receiver'

const receiver = new Receiver()
const other = new Receiver()
beforeAll(() => Promise.all([receiver.open(), other.open()]))
afterAll(() => Promise.all([receiver.close(), other.close()]))

const loopback = { loopback: true } as const
const fresh = () => {
  receiver.calls.length = 0
  receiver.answer = (response) => void response.writeHead(204).end()
}

describe('sending', () => {
  it('delivers body and headers, and reports the status', async () => {
    fresh()
    const sent = await send(`${receiver.url}/hook?key=1`, { 'webhook-id': 'one' }, '{"ä":1}', loopback)
    expect(sent).toEqual({ ok: true, status: 204, durationMs: expect.any(Number) })
    expect(receiver.calls).toMatchObject([
      { path: '/hook?key=1', body: '{"ä":1}', headers: { 'webhook-id': 'one' } },
    ])
  })

  it('does not follow redirects', async () => {
    fresh()
    receiver.answer = (response) => void response.writeHead(307, { Location: other.url }).end()
    expect(await send(receiver.url, {}, '{}', loopback)).toMatchObject({
      ok: false,
      status: 307,
      problem: 'status',
    })
    expect(other.calls).toEqual([])
  })

  it('reads a thousand bytes of an endless answer, and closes the connection', async () => {
    fresh()
    let written = 0
    const closed = new Promise<void>((resolve) => {
      receiver.answer = (response) => {
        response.writeHead(200, { 'Content-Length': String(50_000_000) })
        response.on('close', resolve)
        const more = () => {
          while (written < 50_000_000 && !response.destroyed) {
            written += 65_536
            if (!response.write(Buffer.alloc(65_536))) return void response.once('drain', more)
          }
        }
        more()
      }
    })
    expect(await send(receiver.url, {}, '{}', loopback)).toMatchObject({ ok: true, status: 200 })
    await closed
    expect(written).toBeLessThan(10_000_000)
  })

  it.each([
    ['never begins', () => {}],
    [
      'never ends',
      (response: { writeHead(status: number): { write(text: string): void } }) =>
        response.writeHead(200).write('.'),
    ],
  ])('is cut off when the answer %s', async (_, answer) => {
    fresh()
    receiver.answer = answer as never
    const sent = await send(receiver.url, {}, '{}', { ...loopback, limitMs: 300 })
    expect(sent).toMatchObject({ ok: false, problem: 'timeout' })
    expect(sent.durationMs).toBeLessThan(2_000)
  })

  it('is cut off when the name is never found', async () => {
    const lookup = (() => {}) as unknown as LookupFunction
    const sent = await send('https://town.example/', {}, '{}', { loopback: false, limitMs: 200, lookup })
    expect(sent).toMatchObject({ ok: false, problem: 'timeout' })
  })

  it('reports a receiver that is not there', async () => {
    const gone = new Receiver()
    await gone.open()
    const { url } = gone
    await gone.close()
    expect(await send(url, {}, '{}', loopback)).toMatchObject({ ok: false, problem: 'unreachable' })
  })
})

describe('a name that leads to this machine', () => {
  const answering =
    (...answers: string[]): LookupFunction =>
    (_host, options, callback) => {
      const address = answers.shift()!
      if (options.all) callback(null, [{ address, family: 4 }])
      else callback(null, address, 4)
    }

  it('is not connected to', async () => {
    fresh()
    const url = `https://town.example:${new URL(receiver.url).port}/`
    const sent = await send(url, {}, '{}', { loopback: false, lookup: answering('127.0.0.1') })
    expect(sent).toMatchObject({ ok: false, problem: 'address' })
    expect(receiver.calls).toEqual([])
  })

  it('at the second lookup only is not connected to: there is none', async () => {
    const answers = ['203.0.113.1', '127.0.0.1']
    let asked = 0
    const lookup: LookupFunction = (host, options, callback) => {
      asked++
      answering(answers.shift()!)(host, options, callback)
    }
    // The first answer is a documentation address, which is refused as well: nothing is looked up again.
    expect(await send('https://town.example/', {}, '{}', { loopback: false, lookup })).toMatchObject({
      problem: 'address',
    })
    expect(asked).toBe(1)
  })
})

describe('a signature', () => {
  const body = '{"type":"ping"}'
  const seconds = () => Math.floor(Date.now() / 1000)
  const secrets = ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD']

  it('is accepted by another implementation of the specification, with each of the secrets', () => {
    const headers = signed('msg_1', seconds(), body, secrets)
    for (const secret of secrets) expect(new Webhook(secret).verify(body, headers)).toEqual({ type: 'ping' })
  })

  it('is refused for another body, id or time', () => {
    const headers = signed('msg_1', seconds(), body, secrets)
    const judge = new Webhook(secrets[0]!)
    expect(() => judge.verify('{"type":"pong"}', headers)).toThrow()
    expect(() => judge.verify(body, { ...headers, 'webhook-id': 'msg_2' })).toThrow()
    expect(() => judge.verify(body, signed('msg_1', seconds() - 3600, body, secrets))).toThrow()
  })
})
