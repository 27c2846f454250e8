type Node = { type?: unknown; children?: unknown; fields?: unknown; root?: unknown }

/** Nodes that say in `fields` what they are. */
const withFields = ['link', 'autolink', 'block', 'inlineBlock']

/**
 * Whether a value has the form of a text of the editor: nodes in lists, each of a type. No text is such a value, too,
 * and so is JSON as text, which forms may send. Without recursion: no text is too deep to be judged.
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

/** No string, so that it is not read twice; undefined for what is no JSON. */
function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'string' ? undefined : value
  } catch {
    return undefined
  }
}
