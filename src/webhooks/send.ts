import { request as requestByHttp } from 'node:http'
import { request as requestByHttps } from 'node:https'
import type { LookupFunction, Socket } from 'node:net'
import { checkedLookup, hostOf, isAllowedAddress, isAllowedUrl, PrivateAddress } from './target'

/** Why a delivery did not succeed. Texts of the receiver or of the network are not kept. */
export type Problem =
  | 'address' // not public, or the URL is not allowed
  | 'unreachable' // no name, no connection, or no valid certificate
  | 'timeout'
  | 'status' // an answer other than 2xx; redirects are not followed

export type Sent = { ok: boolean; status?: number; problem?: Problem; durationMs: number }

export type SendOptions = {
  /** Whether http and the addresses of this machine are allowed. */
  loopback: boolean
  /** Milliseconds for everything together. */
  limitMs?: number
  /** Replaces the system's DNS lookup. */
  lookup?: LookupFunction
}

const limitMs = 10_000
/** Bytes of the answer that are read before the connection is closed. */
const answerBytes = 1024

/** Sends one POST request. Only the status of the answer counts. Never throws. */
export async function send(
  url: string,
  headers: Record<string, string>,
  body: string,
  options: SendOptions,
): Promise<Sent> {
  const started = performance.now()
  const outcome = await statusOf(url, headers, body, options).then(
    (status) =>
      status >= 200 && status < 300
        ? { ok: true, status }
        : { ok: false, status, problem: 'status' as const },
    (error: unknown) => ({ ok: false, problem: problemOf(error) }),
  )
  return { ...outcome, durationMs: Math.round(performance.now() - started) }
}

class TooSlow extends Error {}

const problemOf = (error: unknown): Problem =>
  error instanceof PrivateAddress ? 'address' : error instanceof TooSlow ? 'timeout' : 'unreachable'

function statusOf(
  url: string,
  headers: Record<string, string>,
  body: string,
  options: SendOptions,
): Promise<number> {
  const { loopback, lookup } = options
  return new Promise((resolve, reject) => {
    if (!isAllowedUrl(url, loopback)) return reject(new PrivateAddress())
    const request = (url.startsWith('https:') ? requestByHttps : requestByHttp)(url, {
      method: 'POST',
      // A connection of its own: none is kept whose address was checked for something else.
      agent: false,
      lookup: checkedLookup(loopback, lookup),
      headers: { ...headers, 'Content-Length': String(Buffer.byteLength(body)) },
    })
    const end = (settle: () => void) => {
      clearTimeout(timer)
      settle()
      request.destroy()
    }
    const timer = setTimeout(() => end(() => reject(new TooSlow())), options.limitMs ?? limitMs)
    request.on('error', (error) => end(() => reject(error)))
    request.on('socket', (socket) =>
      socket.once('connect', () => checkPeer(socket, url, options, end, reject)),
    )
    request.on('response', (response) => {
      const status = response.statusCode ?? 0
      let read = 0
      const done = () => end(() => resolve(status))
      response.on('data', (piece: Buffer) => (read += piece.length) > answerBytes && done())
      response.on('end', done)
      response.on('error', done)
    })
    request.end(body)
  })
}

/** Addresses written in the URL are not looked up; this holds whatever the way to the connection. */
function checkPeer(
  socket: Socket,
  url: string,
  { loopback }: SendOptions,
  end: (settle: () => void) => void,
  reject: (error: Error) => void,
): void {
  if (!isAllowedAddress(socket.remoteAddress ?? hostOf(url), loopback))
    end(() => reject(new PrivateAddress()))
}
