import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'

/** Milliseconds between two looks at who is slow. */
const look = 1000

type Waiting = {
  request: IncomingMessage
  tooSlow: () => void
  /** The number of looks when something of the body last arrived. */
  seen: number
}

/**
 * Reads bodies of a told length. Node hands every piece of a body to `push`: taken there, it needs neither the
 * machinery of a stream nor a timer of its own, which together cost as much as everything else about a hit.
 */
export class Bodies {
  /** How many looks a body may stand still for. */
  readonly #idleLooks: number
  #looks = 0
  /** The request that came last. Most bodies are there before the next request comes, and are never listed. */
  #newest: Waiting | undefined
  /** Those before it. */
  readonly #waiting = new Set<Waiting>()

  /** @param idleTimeoutMs milliseconds in which something of a body must arrive, to the next look */
  constructor(idleTimeoutMs: number) {
    const pause = Math.min(look, idleTimeoutMs)
    this.#idleLooks = Math.ceil(idleTimeoutMs / pause)
    setInterval(() => this.#endSlow(), pause).unref()
  }

  /** Calls `done` the moment the last byte is there, or `tooSlow`; neither if the client goes away. */
  read(request: IncomingMessage, done: (body: Buffer) => void, tooSlow: () => void): void {
    const length = Number(request.headers['content-length'])
    const waiting: Waiting = { request, tooSlow, seen: this.#looks }
    this.#listNewest()
    this.#newest = waiting
    const pieces: Buffer[] = []
    let received = 0
    request.push = (piece: Buffer | null) => {
      if (piece === null) return Readable.prototype.push.call(request, null)
      pieces.push(piece)
      received += piece.length
      waiting.seen = this.#looks
      if (received < length) return true
      this.#forget(waiting)
      done(pieces.length === 1 ? piece : Buffer.concat(pieces))
      return true
    }
  }

  #listNewest(): void {
    if (this.#newest) this.#waiting.add(this.#newest)
    this.#newest = undefined
  }

  #forget(waiting: Waiting): void {
    if (waiting === this.#newest) this.#newest = undefined
    else this.#waiting.delete(waiting)
  }

  #endSlow(): void {
    this.#looks++
    this.#listNewest()
    for (const waiting of this.#waiting) {
      const { request, seen, tooSlow } = waiting
      if (!request.destroyed && this.#looks - seen <= this.#idleLooks) continue
      this.#waiting.delete(waiting)
      if (!request.destroyed) tooSlow()
    }
  }
}
