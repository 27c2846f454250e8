import { type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as adapter, parseFragment } from 'parse5'

export type Element = Tree.Element
export type Parent = Tree.ParentNode

export const isElement = (node: Tree.Node): node is Element => 'tagName' in node

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value

/** Sets an attribute, or removes it. */
export function setAttribute(element: Element, name: string, value: string | undefined): void {
  element.attrs = element.attrs.filter((one) => one.name !== name)
  if (value !== undefined) element.attrs.push({ name, value })
}

export const hasClass = (element: Element, name: string): boolean =>
  (attribute(element, 'class') ?? '').split(' ').includes(name)

/** All elements below a node, in order. */
export function* elementsIn(node: Parent): Generator<Element> {
  for (const child of node.childNodes)
    if (isElement(child)) {
      yield child
      yield* elementsIn(child)
    }
}

export const remove = (node: Tree.ChildNode): void => adapter.detachNode(node)

/** The text of a node, with single spaces. */
export function textOf(node: Parent): string {
  const parts: string[] = []
  const visit = (one: Tree.Node): void => {
    if ('value' in one) parts.push(one.value)
    else if ('childNodes' in one) {
      for (const child of one.childNodes) visit(child)
      parts.push(' ')
    }
  }
  visit(node)
  return parts.join('').replace(/\s+/g, ' ').trim()
}

/** Puts HTML of ours at the beginning or end of a node. */
export function insert(html: string, where: 'first' | 'last', parent: Parent): void {
  const { childNodes } = parseFragment(html)
  const before = where === 'first' ? parent.childNodes[0] : undefined
  for (const child of [...childNodes]) {
    adapter.detachNode(child)
    if (before) adapter.insertBefore(parent, child, before)
    else adapter.appendChild(parent, child)
  }
}

/** A text for use in HTML. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (one) => `&#${one.codePointAt(0)};`)
