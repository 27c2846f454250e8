import { request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { sharedUrl } from '../../support/shared'
import { until } from '../../support/until'

/** An answer as it came over the wire. */
export type Told = {
  status: number
  headers: Record<string, string>
  /** As sent; `text` is what it decodes to. */
  bytes: Buffer
  text: string
  data: any
  errors?: { message: string; extensions?: Record<string, unknown> }[]
  /** What `Cache-Status` says behind the name of the cache. */
  cache: string | undefined
}

export type Question = {
  query: string
  variables?: Record<string, unknown>
  operationName?: string
}
type Way = { url?: string; method?: 'GET' | 'POST'; headers?: Record<string, string> }

/** Asks over HTTP, by POST unless told otherwise, with no headers but those given. */
export function ask(question: Question | string, { url = sharedUrl(), method = 'POST', headers }: Way = {}) {
  const asked = typeof question === 'string' ? { query: question } : question
  if (method === 'POST')
    return send(`${url}/api/graphql`, {
      method,
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(asked),
    })
  const search = new URLSearchParams(
    Object.entries(asked).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  )
  return send(`${url}/api/graphql?${search}`, { method, ...(headers ? { headers } : {}) })
}

/** Sends a request and takes the answer as it comes. */
export function send(
  url: string,
  { body, ...options }: { method: string; headers?: Record<string, string>; body?: string | Buffer },
): Promise<Told> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }
    const outgoing = request(url, { ...options, headers: { ...length, ...options.headers } }, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece) => pieces.push(piece)).on('error', reject)
      response.on('end', () => {
        const headers = response.headers as Record<string, string>
        const bytes = Buffer.concat(pieces)
        const text = decoded(bytes, headers['content-encoding']).toString()
        resolve({
          status: response.statusCode!,
          headers,
          bytes,
          text,
          ...(text.startsWith('{') ? JSON.parse(text) : {}),
          cache: headers['cache-status']?.replace('buergernetz; ', ''),
        })
      })
    })
    outgoing.on('error', reject).end(body)
  })
}

function decoded(bytes: Buffer, coding: string | undefined): Buffer {
  if (coding === 'br') return brotliDecompressSync(bytes)
  return coding === 'gzip' ? gunzipSync(bytes) : bytes
}

/** Asks until the answer is a stored one: other tests may change something in between. */
export const askUntilHit = (question: Question | string, way?: Way): Promise<Told> =>
  until('an answer from the cache', 20, async () => {
    const told = await ask(question, way)
    return told.cache === 'hit' && told
  })
