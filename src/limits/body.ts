import { limits } from './numbers'
import { LimitPassed } from './refusals'

/** Bytes of bodies that are kept at once, until they have arrived and there is a place for what they want. */
const room = 200_000_000
let kept = 0

/**
 * A request whose body has arrived: while it is sent, as slowly as anybody likes, it keeps no place that others need.
 *
 * @param most bytes; of a larger body nothing is kept.
 * @throws LimitPassed `tooBusy` where too many are being sent, `tooManyParameters` for a larger body
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
