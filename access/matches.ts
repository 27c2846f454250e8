import type { Where } from 'payload'

/**
 * Whether a record fits a filter of ./scopes.ts, as the database would say. What was not read along, such as
 * a field of a related record that is there as an id only, does not fit.
 *
 * @throws Error on an operator the scopes do not use.
 */
export function matches(record: Record<string, unknown>, where: Where): boolean {
  return Object.entries(where).every(([path, condition]) => {
    if (path === 'and') return (condition as Where[]).every((one) => matches(record, one))
    if (path === 'or') return (condition as Where[]).some((one) => matches(record, one))
    const values = valuesAt(record, path.split('.'))
    return Object.entries(condition as object).every(([operator, wanted]) => {
      if (operator === 'equals') return values.includes(wanted)
      if (operator === 'in') return (wanted as unknown[]).some((one) => values.includes(one))
      if (operator === 'exists') return values.length > 0 === wanted
      throw new Error(`No rule uses "${operator}".`)
    })
  })
}

function valuesAt(value: unknown, path: string[]): unknown[] {
  if (value === null || value === undefined) return []
  if (Array.isArray(value)) return value.flatMap((one) => valuesAt(one, path))
  if (!path.length) return [typeof value === 'object' && 'id' in value ? value.id : value]
  const [name, ...rest] = path
  return typeof value === 'object' ? valuesAt((value as Record<string, unknown>)[name!], rest) : []
}
