/**
 * A rich text as its renderers see it: a closed set of blocks with plain texts and checked link targets. Whatever the
 * editor stored, nothing else can be rendered.
 */
export type Document = Block[]

export type Text = { kind: 'text'; text: string; bold: boolean; italic: boolean }
type Link = { kind: 'link'; href: string; newTab: boolean; content: (Text | LineBreak)[] }
export type LineBreak = { kind: 'break' }
export type Inline = Text | Link | LineBreak

/** An image with its size in pixels, if known. */
export type Picture = {
  kind: 'picture'
  src: string
  alt: string
  width?: number
  height?: number
  srcset?: string
  credit?: string
}

/** Blocks that editors insert as a whole, by the name in their class. */
export type GroupName = 'figure' | 'quote' | 'call' | 'files' | 'services'
type Group = { kind: 'group'; name: GroupName; blocks: Block[] }

type Paragraph = {
  kind: 'paragraph'
  content: Inline[]
  /** The number of a figure. */
  role?: 'value'
}
type Heading = { kind: 'heading'; level: 2 | 3; content: Inline[] }
export type List = { kind: 'list'; ordered: boolean; start: number; items: Item[] }
/** An entry of a list: its own line, and what is nested in it. */
export type Item = { content: Inline[]; blocks: Block[] }
type Quotation = { kind: 'quotation'; content: Inline[] }
type Caption = { kind: 'caption'; content: Inline[]; note: Inline[] }

export type Block = Paragraph | Heading | List | Quotation | Caption | Picture | Group

/** A text without markup; line breaks become `break`. */
export function lines(value: unknown): (Text | LineBreak)[] {
  const source = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  return source
    .split(/\r\n?|\n/)
    .map((line) => cleaned(line).trim())
    .flatMap((line, index): (Text | LineBreak)[] => [
      ...(index ? [{ kind: 'break' } as const] : []),
      ...(line ? [plain(line)] : []),
    ])
}

/** A text in one line. */
export const line = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? cleaned(String(value)).trim() : ''

export const plain = (text: string): Text => ({ kind: 'text', text, bold: false, italic: false })

/** Without control characters and halves of characters, which no format can hold. */
export const cleaned = (text: string): string =>
  mayBeUnclean.test(text) ? text.replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff]+/gu, ' ') : text

/** Much faster than the search by properties, which few texts need. */
const mayBeUnclean = /[\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]/
