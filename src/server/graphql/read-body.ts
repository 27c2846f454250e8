import type { IncomingMessage } from 'node:http'

/**
 * Reads a body of a told length and calls `done` the moment its last byte is there. A body that stands still
 * ends with `tooSlow`; of a client that goes away nothing is heard again.
 *
 * @param seconds how long nothing may arrive
 */
export function readBody(
  request: IncomingMessage,
  seconds: number,
  done: (body: Buffer) => void,
  tooSlow: () => void,
): void {
  const length = Number(request.headers['content-length'])
  const pieces: Buffer[] = []
  let received = 0
  const slow = setTimeout(tooSlow, seconds * 1000)
  request.on('data', (piece: Buffer) => {
    pieces.push(piece)
    received += piece.length
    if (received < length) return void slow.refresh()
    clearTimeout(slow)
    done(pieces.length === 1 ? piece : Buffer.concat(pieces))
  })
  request.once('close', () => clearTimeout(slow))
}
