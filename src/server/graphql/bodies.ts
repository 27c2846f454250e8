import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'

/** Milliseconds between two looks at who is slow. */
const look = 1000

type Waiting = { request: IncomingMessage; until: number; tooSlow: () => void }

/**
 * Reads bodies of a told length. Node hands every piece of a body to `push`: taken there, it needs neither the
 * machinery of a stream nor a timer of its own, which together cost as much as everything else about a hit.
 */
export class Bodies {
  readonly #patience: number
  readonly #waiting = new Set<Waiting>()

  /** @param patience milliseconds in which something of a body must arrive */
  constructor(patience: number) {
    this.#patience = patience
    setInterval(() => this.#endSlow(), Math.min(look, patience)).unref()
  }

  /** Calls `done` the moment the last byte is there, or `tooSlow`; neither if the client goes away. */
  read(request: IncomingMessage, done: (body: Buffer) => void, tooSlow: () => void): void {
    const length = Number(request.headers['content-length'])
    const waiting = { request, tooSlow, until: performance.now() + this.#patience }
    const pieces: Buffer[] = []
    let received = 0
    this.#waiting.add(waiting)
    request.push = (piece: Buffer | null) => {
      if (piece === null) return Readable.prototype.push.call(request, null)
      pieces.push(piece)
      received += piece.length
      waiting.until = performance.now() + this.#patience
      if (received < length) return true
      this.#waiting.delete(waiting)
      done(pieces.length === 1 ? piece : Buffer.concat(pieces))
      return true
    }
  }

  #endSlow(): void {
    const now = performance.now()
    for (const waiting of this.#waiting) {
      if (waiting.request.destroyed) this.#waiting.delete(waiting)
      else if (waiting.until < now) {
        this.#waiting.delete(waiting)
        waiting.tooSlow()
      }
    }
  }
}
