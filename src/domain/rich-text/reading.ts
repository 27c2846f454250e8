import { isObject } from '../json'
import { blockParts, type Given, uploaded } from './blocks'
import type { Block, Document, Item } from './document'
import { childrenOf, deepest, type Node } from './nodes'
import { inlineOf, isInline } from './reading-inline'

/** Reads a stored rich text (Lexical JSON, unchecked). */
export const documentOf = (text: unknown, given: Given): Document =>
  isObject(text) && isObject(text.root) ? blocksOf(childrenOf(text.root), given, 0) : []

/** Inline nodes beside blocks become paragraphs; of unknown nodes, the children are read. */
function blocksOf(nodes: readonly Node[], given: Given, depth: number): Block[] {
  if (depth > deepest) return []
  const blocks: Block[] = []
  let loose: Node[] = []
  const close = () => {
    const content = inlineOf(loose, given, depth)
    if (content.length) blocks.push({ kind: 'paragraph', content })
    loose = []
  }
  for (const node of nodes) {
    if (isInline(node)) loose.push(node)
    else {
      close()
      // Not as arguments: there can be more than a call takes.
      for (const block of blockOf(node, given, depth + 1)) blocks.push(block)
    }
  }
  close()
  return blocks
}

function blockOf(node: Node, given: Given, depth: number): Block[] {
  switch (node.type) {
    case 'paragraph': {
      const content = inlineOf(childrenOf(node), given, depth)
      return content.length ? [{ kind: 'paragraph', content }] : []
    }
    case 'heading': {
      const content = inlineOf(childrenOf(node), given, depth)
      const level = node.tag === 'h1' || node.tag === 'h2' ? 2 : 3
      return content.length ? [{ kind: 'heading', level, content }] : []
    }
    case 'list':
      return listOf(node, given, depth)
    case 'upload':
      return node.relationTo === 'media' ? uploaded(node.value, given) : []
    case 'block':
      return isObject(node.fields) ? blockParts(node.fields, given) : []
    default:
      return blocksOf(childrenOf(node), given, depth)
  }
}

function listOf(node: Node, given: Given, depth: number): Block[] {
  const items: Item[] = []
  for (const child of childrenOf(node)) {
    const inner = child.type === 'listitem' ? childrenOf(child) : [child]
    const content = inlineOf(inner.filter(isInline), given, depth)
    const blocks = blocksOf(
      inner.filter((one) => !isInline(one)),
      given,
      depth + 1,
    )
    const before = items.at(-1)
    // The editor stores a nested list as an entry of its own, after the one it belongs to.
    if (!content.length && before) for (const block of blocks) before.blocks.push(block)
    else if (content.length || blocks.length) items.push({ content, blocks })
  }
  const { start } = node
  const first = Number.isInteger(start) && (start as number) > 0 && (start as number) < 1e6 ? start : 1
  const ordered = node.listType === 'number'
  return items.length ? [{ kind: 'list', ordered, start: ordered ? (first as number) : 1, items }] : []
}
