/**
 * A path and a query of printable ASCII, nothing else: RFC 9112's origin-form, the only one clients send to a server.
 */
const originForm = /^\/[!"$-~]*$/

/** Percent-encoded unreserved characters; RFC 3986 (6.2.2.2) defines both spellings as equivalent. */
const unreserved = /%(4[1-9a-f]|5[0-9af]|6[1-9a-f]|7[0-9ae]|3[0-9]|2[de])/gi

/** Encoded slashes, backslashes and control characters: parsers disagree on whether they are part of a name. */
const ambiguous = /%(2f|5c|[01][0-9a-f]|7f)/i

/** Dot segments and empty segments. */
const detour = /(^|\/)\.{1,2}(\/|$)|\/\//

/**
 * Normalises a request target so that every part of the server parses it alike: Node passes on whatever a client
 * wrote, and Express, Next, Payload and Yoga each treat `//`, `\`, `%2e%2e` or an absolute URL differently.
 *
 * @returns the target with its path in normal form; undefined if it is ambiguous
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
