/** Some browsers and servers refuse longer URLs. */
const longest = 2000
/** Characters that browsers strip, reinterpret or hide: control and format characters, spaces, backslashes. */
const misleading = /[\p{C}\p{Z}\\<>"]/u
const isPlain = (text: string): boolean => text.length <= longest && !misleading.test(text)

/** Whether it is a web URL with a plain host: no user info before it. */
export function isWebAddress(value: unknown): value is string {
  if (typeof value !== 'string' || !isPlain(value)) return false
  return /^https?:\/\/[^/?#@]+([/?#]|$)/i.test(value) && URL.canParse(value)
}

/** Whether it is a path of the site itself; `//host` is not, in any spelling of its second slash. */
export function isSitePath(value: unknown): value is string {
  return typeof value === 'string' && isPlain(value) && /^\/(?!\/|%2f|%5c)/i.test(value)
}

/** Whether it is a mail or telephone link. */
export function isContactLink(value: unknown): value is string {
  if (typeof value !== 'string' || !isPlain(value)) return false
  return /^mailto:[^@?:/#]+@[^@?:/#]+(\?[^#]*)?$/i.test(value) || /^tel:\+?[\d().-]{2,40}$/i.test(value)
}

const isPlaceOnPage = (value: unknown): value is string =>
  typeof value === 'string' && isPlain(value) && value.startsWith('#')

/**
 * Whether editors may link there, and the site may render the link. An allowlist: refuses `javascript:`, `data:`,
 * other schemes in any spelling, and relative paths.
 */
export const isLink = (value: unknown): value is string =>
  isWebAddress(value) || isSitePath(value) || isContactLink(value) || isPlaceOnPage(value)

/** Whether it is a telephone number in a usual notation. */
export const isPhoneNumber = (value: unknown): value is string =>
  typeof value === 'string' && /^[+(]?\d[\d ()/.+–-]{0,40}$/.test(value)

/** Whether it is an e-mail address and nothing else. */
export const isEmailAddress = (value: unknown): value is string =>
  typeof value === 'string' && isPlain(value) && /^[^@:?/]+@[^@:?/]+\.[^@:?/]+$/.test(value)
