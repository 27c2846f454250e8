import { type Inline, type LineBreak, plain, type Text } from './document'

/**
 * Inline CommonMark. Emphasis whose markers a parser would not recognise (beside punctuation within a word) is left
 * out: the words always stay the same.
 */
export const inlineMarkdown = (parts: readonly Inline[]): string =>
  linesIn(parts).map(lineMarkdown).filter(Boolean).join('\\\n')

type InLine = Exclude<Inline, LineBreak>

function linesIn(parts: readonly Inline[]): InLine[][] {
  const lines: InLine[][] = [[]]
  for (const part of parts)
    if (part.kind === 'break') lines.push([])
    else lines.at(-1)!.push(part)
  return lines
}

function lineMarkdown(parts: readonly InLine[]): string {
  const pieces = parts.flatMap(piecesOf)
  let line = ''
  for (const [index, piece] of pieces.entries()) line += marked(piece, line.at(-1) ?? '', pieces[index + 1])
  return startOfLine(line.trim())
}

/** Escaped text, and the marker around it, if any. */
type Piece = { text: string; marker: string }

function piecesOf(part: InLine): Piece[] {
  if (part.kind === 'text') return spaced(part)
  // A link is one line.
  const content = part.content.map((one) => (one.kind === 'break' ? plain(' ') : one))
  const text = lineMarkdown(content)
  return text ? [{ text: `[${text}](${target(part.href)})`, marker: '' }] : []
}

/** Spaces at both ends stand outside of the emphasis. */
function spaced({ text, bold, italic }: Text): Piece[] {
  const words = text.trim()
  const space = { text: ' ', marker: '' }
  if (!words) return [space]
  const marker = `${bold ? '**' : ''}${italic ? '*' : ''}`
  return [
    ...(/^\s/u.test(text) ? [space] : []),
    { text: escapedMarkdown(words), marker },
    ...(/\s$/u.test(text) ? [space] : []),
  ]
}

function marked({ text, marker }: Piece, before: string, next: Piece | undefined): string {
  const after = next ? `${next.marker}${next.text}`.charAt(0) : ''
  // A marker beside another one would be read as part of it.
  const touches = before === '*' || after === '*'
  return marker && !touches && opens(before, text) && closes(text, after) ? `${marker}${text}${marker}` : text
}

const isSpace = (char: string): boolean => !char || /^\s/u.test(char)
/** Parsers disagree about symbols and characters outside of the basic plane: a marker must fit both readings. */
const isWord = (char: string): boolean => /^[\p{L}\p{N}]/u.test(char)

const opens = (before: string, text: string): boolean =>
  isWord(text) || isSpace(before) || isSurelyPunctuation(before)

function closes(text: string, after: string): boolean {
  const last = text.at(-1)!
  return isWord(last) || isSpace(after) || isSurelyPunctuation(after)
}

const isSurelyPunctuation = (char: string): boolean => /^[!"#%&'(),\-./:;?@[\\\]_{}]/.test(char)

/** Escapes what could be markup, anywhere in a line; plain addresses do not become links by themselves. */
export const escapedMarkdown = (text: string): string =>
  text
    .replace(/[\\`*[\]<>&~|#]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/(https?|ftp|mailto|xmpp):/gi, '$1\\:')
    .replace(/www\./gi, (www) => `${www.slice(0, 3)}\\.`)
    .replace(/@/g, '\\@')

/** Escapes what is markup only at the start of a line: lists, underlines of headings, rules. */
const startOfLine = (line: string): string =>
  line.replace(/^([-+=])/, '\\$1').replace(/^(\d{1,9})([.)])/, '$1\\$2')

/** The target of a link. Checked targets (../link.ts) hold no spaces, angle brackets or backslashes. */
export const target = (href: string): string => {
  const text = href.replaceAll('&', '&amp;')
  return /[()]/.test(text) ? `<${text}>` : text
}
