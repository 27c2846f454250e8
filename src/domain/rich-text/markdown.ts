import { type Block, type Document, type Inline, type Item, type List, plain } from './document'
import { escapedMarkdown, inlineMarkdown, target } from './markdown-inline'

/** CommonMark of a document, without HTML. Groups become quotes, headings and lists; their kind is not kept. */
export const markdownOf = (document: Document): string => linesOf(document).join('\n')

/** Blocks separated by an empty line. */
function linesOf(blocks: readonly Block[]): string[] {
  return blocks
    .map(blockLines)
    .filter(({ length }) => length)
    .flatMap((lines, index) => (index ? ['', ...lines] : lines))
}

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return inlineLines(block.content)
    case 'heading': {
      // A heading is one line.
      const text = inlineMarkdown(block.content.map((part) => (part.kind === 'break' ? plain(' ') : part)))
      return text ? [`${'#'.repeat(block.level)} ${text}`] : []
    }
    case 'quotation':
      return inlineLines(block.content).map((line) => `> ${line}`)
    case 'caption':
      return [inlineLines(block.content), inlineLines(block.note)]
        .filter(({ length }) => length)
        .flatMap((lines, index) => (index ? ['', ...lines] : lines))
    case 'list':
      return listLines(block)
    case 'picture': {
      const image = `![${escapedMarkdown(block.alt)}](${target(block.src)})`
      return block.credit ? [image, '', escapedMarkdown(block.credit)] : [image]
    }
    case 'group':
      return linesOf(block.blocks)
  }
}

const inlineLines = (parts: readonly Inline[]): string[] => inlineMarkdown(parts).split('\n').filter(Boolean)

/** Entries are indented by the width of their marker, as CommonMark requires. */
function listLines({ ordered, start, items }: List): string[] {
  return items.flatMap((item, index) => {
    const marker = ordered ? `${start + index}. ` : '- '
    const indent = ' '.repeat(marker.length)
    const [first = '', ...others] = itemLines(item)
    return [`${marker}${first}`, ...others.map((line) => (line ? `${indent}${line}` : ''))]
  })
}

/** A list that starts with another number than 1 cannot follow a line of text at once. */
const startsLater = /^(?:(?:-|1\.) )*(?!1\.)\d+\. /

/** A nested list follows its entry at once, so that the list stays tight. */
function itemLines({ content, blocks }: Item): string[] {
  const all = inlineLines(content)
  for (const block of blocks) {
    const lines = blockLines(block)
    const isTight = block.kind === 'list' && !startsLater.test(lines[0] ?? '')
    if (lines.length && all.length && !isTight) all.push('')
    for (const line of lines) all.push(line)
  }
  return all
}
