import type { Where } from 'payload'

/** Whether the record with that id, referenced by a field, matches a filter. */
export type AskRelated = (field: string, id: string, where: Where) => Promise<boolean>

/**
 * Whether a record matches a filter of ./scopes.ts, as the database would decide. References that are mere ids are
 * looked up.
 *
 * @throws Error on an operator the scopes do not use.
 */
export async function matches(
  record: Record<string, unknown>,
  where: Where,
  ask: AskRelated,
): Promise<boolean> {
  for (const [path, condition] of Object.entries(where))
    if (!(await holds(record, path, condition, ask))) return false
  return true
}

async function holds(
  record: Record<string, unknown>,
  path: string,
  condition: unknown,
  ask: AskRelated,
): Promise<boolean> {
  if (path === 'and' || path === 'or') {
    const all = await Promise.all((condition as Where[]).map((one) => matches(record, one, ask)))
    return path === 'and' ? all.every(Boolean) : all.some(Boolean)
  }
  const [field, ...rest] = path.split('.')
  const reference = record[field!]
  if (rest.length && typeof reference === 'string')
    return ask(field!, reference, { [rest.join('.')]: condition } as Where)
  const values = valuesAt(record, path.split('.'))
  return Object.entries(condition as object).every(([operator, wanted]) => {
    if (operator === 'equals') return values.includes(wanted)
    if (operator === 'in') return (wanted as unknown[]).some((one) => values.includes(one))
    if (operator === 'exists') return values.length > 0 === wanted
    throw new Error(`No rule uses "${operator}".`)
  })
}

function valuesAt(value: unknown, path: string[]): unknown[] {
  if (value === null || value === undefined) return []
  if (Array.isArray(value)) return value.flatMap((one) => valuesAt(one, path))
  if (!path.length) return [typeof value === 'object' && 'id' in value ? value.id : value]
  const [name, ...rest] = path
  return typeof value === 'object' ? valuesAt((value as Record<string, unknown>)[name!], rest) : []
}
