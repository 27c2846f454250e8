type Node = { type?: unknown; children?: unknown; fields?: unknown; root?: unknown }

/** Nodes that describe themselves in `fields`. */
const withFields = ['link', 'autolink', 'block', 'inlineBlock']

/**
 * Whether a value is a valid rich text: nodes in lists, each with a type. Empty values are valid, too, and so is JSON
 * as a string, which forms may send. Iterative: no text is too deep to check.
 */
export function isTextOfEditor(value: unknown): boolean {
  if (value === null) return true
  if (typeof value === 'string') return isTextOfEditor(parsed(value))
  const root = isNode(value) ? value.root : undefined
  if (!isNode(root)) return false
  const rest: unknown[] = [root]
  while (rest.length) {
    const node = rest.pop()
    if (!isNode(node) || typeof node.type !== 'string') return false
    const { fields } = node
    if (!isNode(fields) && (withFields.includes(node.type) || (fields ?? undefined) !== undefined))
      return false
    if (node.children === undefined) continue
    if (!Array.isArray(node.children)) return false
    for (const child of node.children) rest.push(child)
  }
  return true
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Never a string, so that it is not parsed twice; undefined for invalid JSON. */
function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'string' ? undefined : value
  } catch {
    return undefined
  }
}
