import { LimitPassed } from './refusals'

/** Bytes of bodies that are kept at once, until they have arrived and there is a place for what they want. */
const room = 200_000_000
let kept = 0

/**
 * A request whose body has arrived: while it is sent, as slowly as anybody likes, it keeps no place that others need.
 *
 * @throws LimitPassed `tooBusy` where too many are being sent
 */
export async function arrived(request: Request): Promise<{ request: Request; done(): void }> {
  if (!request.body) return { request, done: () => {} }
  let bytes = 0
  const done = () => {
    kept -= bytes
    bytes = 0
  }
  const pieces: Uint8Array[] = []
  try {
    for await (const piece of request.body as unknown as AsyncIterable<Uint8Array>) {
      bytes += piece.length
      kept += piece.length
      if (kept > room) throw new LimitPassed('tooBusy', { seconds: 2 })
      pieces.push(piece)
    }
  } catch (problem) {
    done()
    throw problem
  }
  const { method, headers, signal, url } = request
  return { request: new Request(url, { method, headers, signal, body: Buffer.concat(pieces) }), done }
}
