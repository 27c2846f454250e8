import { randomBytes, randomUUID } from 'node:crypto'
import { slugFrom } from '../../../src/domain/slug'
import type { MessageKey } from '../../../src/messages'
import { type Kind, kinds } from './kinds'

const longestName = 150
// Control characters and bidirectional overrides: they make a name look like another one.
const misleading = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u
/** Extensions by which systems choose a program. Inside a name they are meant to mislead. */
const endings = new Set([
  ...Object.values(kinds).flatMap(({ names }) => names as readonly string[]),
  ...'exe com bat cmd scr msi dll lnk pif cpl hta js mjs cjs jse vbs vbe wsf ps1 sh py pl rb jar'.split(' '),
  ...'htm html xhtml shtml mht svg xml xsl css php phtml asp aspx jsp swf zip rar 7z gz tar iso'.split(' '),
  ...'doc docx docm xls xlsx xlsm ppt pptx odt ods odp rtf txt csv gif bmp tif tiff heic heif avif'.split(
    ' ',
  ),
])

/**
 * The problem with an uploaded file's name, given its type. An image's extension may be wrong (phones and messengers
 * do that); a document with an image extension is refused.
 */
export function problemOfName(name: string, kind: Kind): MessageKey | undefined {
  if (name.length > longestName || misleading.test(name) || /[/\\]|^\.|\.\./.test(name)) return 'fileName'
  const parts = name.toLowerCase().split('.')
  const ending = parts.length > 1 ? parts.pop()! : undefined
  if (parts.slice(1).some((part) => endings.has(part.trim()))) return 'fileTwoEndings'
  if (ending === undefined || isOf(kind, ending)) return undefined
  return endings.has(ending) ? 'fileEnding' : undefined
}

function isOf(kind: Kind, ending: string): boolean {
  const alike = kind === 'pdf' ? [kinds.pdf] : [kinds.jpeg, kinds.png, kinds.webp]
  return alike.some(({ names }) => (names as readonly string[]).includes(ending.trim()))
}

/** A name for a private file: random, without anything of the original name. */
export function privateName(kind: Kind): string {
  return `${randomUUID()}.${kinds[kind].extension}`
}

/**
 * A name for a public file: the original name and 16 random digits. Names are never reused, so that the content at a
 * URL never changes.
 */
export function publicName(given: string, kind: Kind): string {
  const base = given.replace(/\.[^.]*$/, '').replace(/-[0-9a-f]{16}$/, '')
  const readable = slugFrom(base).slice(0, 60).replace(/-+$/, '') || 'datei'
  return `${readable}-${randomBytes(8).toString('hex')}.${kinds[kind].extension}`
}

/** Whether a name is one of ours, which cannot contain path separators. */
export function isOurName(name: unknown): name is string {
  return (
    typeof name === 'string' && name.length <= 200 && /^[a-z0-9][a-z0-9-]*\.(jpg|png|webp|pdf)$/.test(name)
  )
}
