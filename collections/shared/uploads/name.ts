import { randomBytes, randomUUID } from 'node:crypto'
import { slugFrom } from '../../../src/domain/slug'
import type { MessageKey } from '../../../src/messages'
import { type Kind, kinds } from './kinds'

const longestName = 150
// Control characters, and those that change the direction of writing: they make a name look like another one.
const misleading = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u
/** Endings by which a computer decides what to do with a file. Inside a name they are there to mislead. */
const endings = new Set([
  ...Object.values(kinds).flatMap(({ names }) => names as readonly string[]),
  ...'exe com bat cmd scr msi dll lnk pif cpl hta js mjs cjs jse vbs vbe wsf ps1 sh py pl rb jar'.split(' '),
  ...'htm html xhtml shtml mht svg xml xsl css php phtml asp aspx jsp swf zip rar 7z gz tar iso'.split(' '),
  ...'doc docx docm xls xlsx xlsm ppt pptx odt ods odp rtf txt csv gif bmp tif tiff heic heif avif'.split(
    ' ',
  ),
])

/**
 * What is wrong with the name a file was sent with, given what it holds. The kind of a picture may differ from
 * its ending (phones and messengers do that); a document that calls itself a picture may not.
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

/** A name for a private file: nothing of the given one, and nothing that can be guessed. */
export function privateName(kind: Kind): string {
  return `${randomUUID()}.${kinds[kind].extension}`
}

/**
 * A name for a public file: what it was called, and 16 random digits. No name is ever given twice, so that
 * what lies at an address never changes.
 */
export function publicName(given: string, kind: Kind): string {
  const base = given.replace(/\.[^.]*$/, '').replace(/-[0-9a-f]{16}$/, '')
  const readable = slugFrom(base).slice(0, 60).replace(/-+$/, '') || 'datei'
  return `${readable}-${randomBytes(8).toString('hex')}.${kinds[kind].extension}`
}

/** Whether a name is one of ours, which holds nothing that leads out of a folder. */
export function isOurName(name: unknown): name is string {
  return (
    typeof name === 'string' && name.length <= 200 && /^[a-z0-9][a-z0-9-]*\.(jpg|png|webp|pdf)$/.test(name)
  )
}
