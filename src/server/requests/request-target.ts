/** A path and a query of printable ASCII, nothing else: the one form of RFC 9112 that clients send to a server. */
const originForm = /^\/[!"$-~]*$/

/** What is encoded although it need not be; RFC 3986 (6.2.2.2) calls both spellings the same. */
const unreserved = /%(4[1-9a-f]|5[0-9af]|6[1-9a-f]|7[0-9ae]|3[0-9]|2[de])/gi

/** Slashes, backslashes and control characters, encoded: read by some as part of a name, by others not. */
const ambiguous = /%(2f|5c|[01][0-9a-f]|7f)/i

/** Where a path climbs, stands still or has empty steps. */
const detour = /(^|\/)\.{1,2}(\/|$)|\/\//

/**
 * The target of a request as every part of the server reads it alike: Node hands on whatever a client wrote, and
 * Express, Next, Payload and Yoga each have their own idea of `//`, `\`, `%2e%2e` or a whole address in its place.
 *
 * @returns the target with its path in plain spelling; undefined where there are two ways to read it
 */
export function plainTarget(target: string): string | undefined {
  if (!originForm.test(target)) return undefined
  const end = target.indexOf('?')
  const path = end < 0 ? target : target.slice(0, end)
  const plain = path.includes('%') ? path.replace(unreserved, (code) => decodeURIComponent(code)) : path
  if (plain.includes('\\') || detour.test(plain) || ambiguous.test(plain) || !isDecodable(plain))
    return undefined
  return end < 0 ? plain : plain + target.slice(end)
}

function isDecodable(path: string): boolean {
  if (!path.includes('%')) return true
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
