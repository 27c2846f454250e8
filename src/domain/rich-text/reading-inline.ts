import { isObject } from '../json'
import { pagePathOf } from '../site-paths'
import { type Given, targetOf } from './blocks'
import { cleaned, type Inline, type LineBreak, type Text } from './document'
import { childrenOf, deepest, type Node } from './nodes'
import { idOf } from './records'

const inlineTypes = ['text', 'linebreak', 'tab', 'link', 'autolink']
export const isInline = ({ type }: Node): boolean => inlineTypes.includes(type as string)

/** Texts, line breaks and links, without empty ones, and with neighbours of the same format as one. */
export function inlineOf(nodes: readonly Node[], given: Given, depth: number): Inline[] {
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
