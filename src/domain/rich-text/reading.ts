import { isObject } from '../json'
import { pagePathOf } from '../site-paths'
import { blockParts, type Given, targetOf, uploaded } from './blocks'
import {
  type Block,
  cleaned,
  type Document,
  type Inline,
  type Item,
  type LineBreak,
  type Text,
} from './document'
import { idOf } from './records'

type Node = Record<string, unknown>

/** Deeper than any text that may be stored (./links.ts); what is nested deeper is left out. */
const deepest = 100

/** Reads a stored rich text (Lexical JSON, unchecked). */
export const documentOf = (text: unknown, given: Given): Document =>
  isObject(text) && isObject(text.root) ? blocksOf(childrenOf(text.root), given, 0) : []

const childrenOf = ({ children }: Node): Node[] => (Array.isArray(children) ? children.filter(isObject) : [])

const inlineTypes = ['text', 'linebreak', 'tab', 'link', 'autolink']
const isInline = ({ type }: Node): boolean => inlineTypes.includes(type as string)

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
      blocks.push(...blockOf(node, given, depth + 1))
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
    if (!content.length && before) before.blocks.push(...blocks)
    else if (content.length || blocks.length) items.push({ content, blocks })
  }
  const { start } = node
  const first = Number.isInteger(start) && (start as number) > 0 && (start as number) < 1e6 ? start : 1
  const ordered = node.listType === 'number'
  return items.length ? [{ kind: 'list', ordered, start: ordered ? (first as number) : 1, items }] : []
}

/** Texts, line breaks and links, without empty ones, and with neighbours of the same format as one. */
function inlineOf(nodes: readonly Node[], given: Given, depth: number): Inline[] {
  return trimmed(joined(nodes.flatMap((node) => inlineParts(node, given, depth + 1))))
}

function inlineParts(node: Node, given: Given, depth: number): Inline[] {
  if (depth > deepest) return []
  switch (node.type) {
    case 'text':
      return textOf(node)
    case 'linebreak':
      return [{ kind: 'break' }]
    case 'tab':
      return [{ kind: 'text', text: ' ', bold: false, italic: false }]
    case 'link':
    case 'autolink':
      return linkOf(node, given, depth)
    default:
      return childrenOf(node).flatMap((child) => inlineParts(child, given, depth + 1))
  }
}

const bold = 1
const italic = 2

function textOf({ text, format }: Node): Text[] {
  if (typeof text !== 'string' || !text) return []
  const bits = typeof format === 'number' ? format : 0
  return [{ kind: 'text', text: cleaned(text), bold: Boolean(bits & bold), italic: Boolean(bits & italic) }]
}

/** A link; only its words if it leads nowhere, or to a record that the reader may not see or that has no page. */
function linkOf(node: Node, given: Given, depth: number): Inline[] {
  const parts = joined(childrenOf(node).flatMap((child) => inlineParts(child, given, depth + 1)))
  const content = parts.flatMap((part): (Text | LineBreak)[] =>
    part.kind === 'link' ? part.content : [part],
  )
  const fields = isObject(node.fields) ? node.fields : {}
  const href = fields.linkType === 'internal' ? pageOf(fields.doc, given) : targetOf(fields.url, given)
  const says = content.some((one) => one.kind === 'text' && one.text.trim())
  if (!href || !says) return content
  return [{ kind: 'link', href, newTab: fields.newTab === true, content: joined(content) }]
}

function pageOf(doc: unknown, given: Given): string | undefined {
  if (!isObject(doc) || typeof doc.relationTo !== 'string') return undefined
  const id = idOf(doc.value)
  const slug = id === undefined ? undefined : given.records(doc.relationTo, id)?.slug
  return slug ? targetOf(pagePathOf(doc.relationTo, slug), given) : undefined
}

function joined<Part extends Inline>(parts: readonly Part[]): Part[] {
  const all: Part[] = []
  for (const part of parts) {
    const before = all.at(-1)
    if (
      part.kind === 'text' &&
      before?.kind === 'text' &&
      part.bold === before.bold &&
      part.italic === before.italic
    )
      all[all.length - 1] = { ...before, text: before.text + part.text }
    else all.push(part)
  }
  return all
}

/** Without blank parts at both ends; nothing if all are blank. */
function trimmed(parts: Inline[]): Inline[] {
  const isBlank = (part: Inline | undefined) =>
    part?.kind === 'break' || (part?.kind === 'text' && !part.text.trim())
  let [from, to] = [0, parts.length]
  while (from < to && isBlank(parts[from])) from++
  while (to > from && isBlank(parts[to - 1])) to--
  return parts.slice(from, to)
}
