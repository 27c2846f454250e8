import { limits } from './numbers'
import { LimitPassed } from './refusals'

/** Bytes of bodies buffered at once, until they are complete and admitted. */
const room = 200_000_000
let kept = 0

/**
 * A request whose body is complete: a slow sender occupies no place that others need.
 *
 * @param most bytes; nothing is kept of a larger body.
 * @throws LimitPassed `tooBusy` if too many are being sent, `tooManyParameters` for a larger body
 */
export async function arrived(
  request: Request,
  most = Infinity,
): Promise<{ request: Request; done(): void }> {
  if (!request.body) return { request, done: () => {} }
  let bytes = 0
  let read = 0
  const done = () => {
    kept -= bytes
    bytes = 0
  }
  const pieces: Uint8Array[] = []
  try {
    for await (const piece of request.body as unknown as AsyncIterable<Uint8Array>) {
      read += piece.length
      if (read > most) continue
      bytes += piece.length
      kept += piece.length
      if (kept > room) throw new LimitPassed('tooBusy', { seconds: 2 })
      pieces.push(piece)
    }
    if (read > most) throw new LimitPassed('tooManyParameters', { maximum: limits.parameters })
  } catch (problem) {
    done()
    throw problem
  }
  const { method, headers, signal, url } = request
  return { request: new Request(url, { method, headers, signal, body: Buffer.concat(pieces) }), done }
}
