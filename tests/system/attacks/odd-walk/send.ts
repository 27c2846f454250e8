import { Agent, request } from 'node:http'

export type Message = {
  method: string
  /** As it is sent: nothing in it is put right. */
  path: string
  token?: string | undefined
  headers?: Record<string, string>
  body?: string | Buffer
}
export type Told = { status: number; type: string; text: string }

/** A connection for each: one that is kept can end just when it is used again. */
const agent = new Agent({ keepAlive: false })
const patience = 60_000

/**
 * Sends a request to the system of SYSTEM_URL, without the care that `fetch` takes of addresses.
 *
 * @throws Error if the connection ends without an answer, or nothing arrives for a minute
 */
export function answerTo({ method, path, token, headers, body }: Message): Promise<Told> {
  const { hostname, port } = new URL(process.env.SYSTEM_URL!)
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        ...{ agent, hostname, port, method, path, timeout: patience },
        headers: {
          ...(token ? { Authorization: `JWT ${token}` } : {}),
          ...(body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) }),
          ...headers,
        },
      },
      (response) => {
        const pieces: Buffer[] = []
        response.on('data', (piece: Buffer) => pieces.push(piece))
        response.once('error', reject)
        response.once('end', () =>
          resolve({
            status: response.statusCode!,
            type: response.headers['content-type'] ?? '',
            text: Buffer.concat(pieces).toString(),
          }),
        )
      },
    )
    sent.once('timeout', () => sent.destroy(new Error('no answer within a minute')))
    sent.once('error', reject)
    sent.end(body)
  })
}
