import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Received = { headers: IncomingHttpHeaders; body: string; path: string }

/** An HTTP server of a test's own that receives calls; `answer` says how it answers, 204 by default. */
export class Receiver {
  readonly calls: Received[] = []
  answer: (response: ServerResponse, call: Received) => void = (response) =>
    void response.writeHead(204).end()
  readonly #server: Server = createServer((request, response) => {
    const pieces: Buffer[] = []
    request.on('data', (piece: Buffer) => pieces.push(piece))
    request.on('end', () => {
      const body = Buffer.concat(pieces).toString()
      const call = { headers: request.headers, body, path: request.url! }
      this.calls.push(call)
      this.answer(response, call)
    })
  })

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }
  open = () => new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
  close = () =>
    new Promise<void>((resolve) => {
      this.#server.close(() => resolve())
      this.#server.closeAllConnections()
    })
}
