/** Addresses that are longer are refused by some browsers and servers. */
const longest = 2000
/** What browsers leave out, read as something else or do not show: control and format characters, spaces, backslashes. */
const misleading = /[\p{C}\p{Z}\\<>"]/u
const isPlain = (text: string): boolean => text.length <= longest && !misleading.test(text)

/** Whether it is an address of the web, and one that says where it leads: nothing stands before its host. */
export function isWebAddress(value: unknown): value is string {
  if (typeof value !== 'string' || !isPlain(value)) return false
  return /^https?:\/\/[^/?#@]+([/?#]|$)/i.test(value) && URL.canParse(value)
}

/** Whether it is a path of the site itself; `//host` is none, however its second slash is written. */
export function isSitePath(value: unknown): value is string {
  return typeof value === 'string' && isPlain(value) && /^\/(?!\/|%2f|%5c)/i.test(value)
}

/** Whether it is the address of somebody to write to or to call. */
export function isContactLink(value: unknown): value is string {
  if (typeof value !== 'string' || !isPlain(value)) return false
  return /^mailto:[^@?:/#]+@[^@?:/#]+(\?[^#]*)?$/i.test(value) || /^tel:\+?[\d().-]{2,40}$/i.test(value)
}

const isPlaceOnPage = (value: unknown): value is string =>
  typeof value === 'string' && isPlain(value) && value.startsWith('#')

/**
 * Whether a text of editors may link there, and the site may show the link. Everything that is not named is
 * refused: `javascript:`, `data:`, other schemes however they are spelled, and paths relative to a page.
 */
export const isLink = (value: unknown): value is string =>
  isWebAddress(value) || isSitePath(value) || isContactLink(value) || isPlaceOnPage(value)

/** Whether it is a telephone number as people write it. */
export const isPhoneNumber = (value: unknown): value is string =>
  typeof value === 'string' && /^[+(]?\d[\d ()/.+–-]{0,40}$/.test(value)

/** Whether it looks like an e-mail address and cannot be anything else. */
export const isEmailAddress = (value: unknown): value is string =>
  typeof value === 'string' && isPlain(value) && /^[^@:?/]+@[^@:?/]+\.[^@:?/]+$/.test(value)
