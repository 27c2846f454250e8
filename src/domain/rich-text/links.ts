import { isLink } from '../link'

/** Deeper than any real text: each level of a list takes four. */
const deepest = 200
/** Property names of link targets in nodes and blocks. */
const leads = /(^|[a-z:_-])(url|uri|href|src|srcset|action|poster)$/i

type Problem = 'linkNotAllowed' | 'textTooDeep'

/**
 * The problem with the links in a stored rich text: in nodes of every type and depth, blocks and editors within it.
 * Iterative, so that no text is too deep to check.
 */
export function problemInRichText(text: unknown): Problem | undefined {
  const rest: { value: unknown; depth: number }[] = [{ value: text, depth: 0 }]
  for (let next = rest.pop(); next; next = rest.pop()) {
    const { value, depth } = next
    if (typeof value !== 'object' || value === null) continue
    if (depth > deepest) return 'textTooDeep'
    const isInternal = (value as { linkType?: unknown }).linkType === 'internal'
    for (const [name, one] of Object.entries(value)) {
      if (leads.test(name) && !mayLead(one, isInternal)) return 'linkNotAllowed'
      rest.push({ value: one, depth: depth + 1 })
    }
  }
  return undefined
}

/** The editor keeps its default URL in links to records. */
function mayLead(value: unknown, isInternal: boolean): boolean {
  return (
    value === null ||
    value === undefined ||
    value === '' ||
    (isInternal && value === 'https://') ||
    isLink(value)
  )
}
