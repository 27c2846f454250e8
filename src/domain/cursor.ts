import { isUuid } from './uuid'

/** The opaque text that stands for a record's id (a UUID): 22 characters. */
export const cursorOf = (id: string): string =>
  Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url')

/** The id that a cursor stands for; undefined if the text is not a cursor. */
export function idIn(cursor: string): string | undefined {
  if (!/^[\w-]{22}$/.test(cursor)) return undefined
  const digits = Buffer.from(cursor, 'base64url').toString('hex')
  const id = digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  // Other spellings of the last character decode to the same bytes.
  return isUuid(id) && cursorOf(id) === cursor ? id : undefined
}
