import type { Block, Document, Inline } from './document'

/**
 * The words of a document, without markup: blocks separated by an empty line, entries of lists one a line. For
 * previews, search and reading aloud. Pictures have no words but their credit.
 */
export const textOf = (document: Document): string => document.map(blockText).filter(Boolean).join('\n\n')

function blockText(block: Block): string {
  switch (block.kind) {
    case 'list':
      return block.items
        .flatMap(({ content, blocks }) => [inlineText(content), ...blocks.map(blockText)])
        .filter(Boolean)
        .join('\n')
    case 'picture':
      return block.credit ?? ''
    case 'group':
      return block.blocks.map(blockText).filter(Boolean).join('\n')
    case 'caption':
      return [inlineText(block.content), inlineText(block.note)].filter(Boolean).join('\n')
    default:
      return inlineText(block.content)
  }
}

const inlineText = (parts: readonly Inline[]): string =>
  parts
    .map((part): string =>
      part.kind === 'break' ? '\n' : part.kind === 'text' ? part.text : inlineText(part.content),
    )
    .join('')
    .trim()
