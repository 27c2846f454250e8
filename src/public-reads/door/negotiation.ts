import Negotiator from 'negotiator'
import { type Coding, type MediaType, mediaTypes } from '../cache/stored-answer'

const codings: Coding[] = ['br', 'gzip', 'identity']
const spelled = [...mediaTypes, ...mediaTypes.map((type) => `${type}; charset=utf-8`)]

/** The response's media type; undefined if the client accepts neither. */
export const mediaTypeFor = remembered((accept): MediaType | undefined => {
  const chosen = new Negotiator({ headers: { accept } }).mediaType(spelled)
  return mediaTypes.find((type) => chosen?.startsWith(type))
})

/** The response's content coding. */
export const codingFor = remembered((header): Coding => {
  // The package's types lack `preferred`: our preference where the client is indifferent.
  const negotiator = new Negotiator({ headers: { 'accept-encoding': header } }) as unknown as {
    encoding(available: string[], options: { preferred: string[] }): Coding | undefined
  }
  return negotiator.encoding(codings, { preferred: codings }) ?? 'identity'
})

/** Memoises by header value. Clients send few different ones; invented ones must not fill the memory. */
function remembered<T>(read: (header: string | undefined) => T): (header: string | undefined) => T {
  const known = new Map<string | undefined, T>()
  return (header) => {
    const found = known.get(header)
    if (found !== undefined || known.has(header)) return found as T
    const value = read(header)
    if (known.size >= 100) known.clear()
    known.set(header, value)
    return value
  }
}
