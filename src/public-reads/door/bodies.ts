import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'

/** Milliseconds between checks for slow bodies. */
const look = 1000

type Waiting = {
  request: IncomingMessage
  tooSlow: () => void
  /** The number of the check at which data last arrived. */
  seen: number
}

/** What becomes of a body. */
type Outcomes = {
  done(body: Buffer): void
  tooSlow(): void
  /** A chunked body is too large to collect: it is still to be read, from the request. */
  tooLarge(): void
}

/**
 * Reads small bodies. Node passes every chunk of a body to `push`: intercepted there, it needs neither
 * a stream nor a timer per request, which together cost as much as the rest of a hit.
 */
export class Bodies {
  /** Checks for which a body may stall. */
  readonly #idleLooks: number
  #looks = 0
  /** The latest request. Most bodies are complete before the next request arrives, and never enter the set. */
  #newest: Waiting | undefined
  /** Earlier requests. */
  readonly #waiting = new Set<Waiting>()

  /** @param idleTimeoutMs milliseconds without data after which a body is too slow, rounded up to the next check */
  constructor(idleTimeoutMs: number) {
    const pause = Math.min(look, idleTimeoutMs)
    this.#idleLooks = Math.ceil(idleTimeoutMs / pause)
    setInterval(() => this.#endSlow(), pause).unref()
  }

  /**
   * Calls one of the outcomes, `done` as soon as the last byte has arrived; none if the client disconnects.
   *
   * @param most bytes of a chunked body; an announced length must not be larger
   */
  read(request: IncomingMessage, most: number, { done, tooSlow, tooLarge }: Outcomes): void {
    const announced = request.headers['content-length']
    const waiting: Waiting = { request, tooSlow, seen: this.#looks }
    this.#listNewest()
    this.#newest = waiting
    const pieces: Buffer[] = []
    let received = 0
    const end = () => {
      this.#forget(waiting)
      done(pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces))
    }
    request.push = (piece: Buffer | null) => {
      if (piece === null) {
        if (announced === undefined) end()
        return Readable.prototype.push.call(request, null)
      }
      pieces.push(piece)
      received += piece.length
      waiting.seen = this.#looks
      if (received === Number(announced)) end()
      else if (received > most) {
        this.#forget(waiting)
        request.push = Readable.prototype.push
        for (const one of pieces) request.push(one)
        tooLarge()
      }
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
