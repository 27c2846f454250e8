import type { FlattenedArrayField, FlattenedField, Where } from 'payload'
import { isObject } from '../../domain/json'
import { Slot } from '../../domain/slot'
import { segmentsOf } from './leaf'

/** Conditions that one row of a list has to meet together. */
export type OfOneRow = {
  /** The names of the groups around the list, and the list. */
  groups: readonly string[]
  field: FlattenedArrayField
  /** The conditions, with paths within the row. */
  where: Where
}

const positive = new Set([
  ...['equals', 'in', 'like', 'contains'],
  ...['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'],
])

/**
 * Separates conditions on rows of the same list that stand in the same object: they hold for one row, such as an
 * opening that has begun and has not ended. A single condition, negative ones and those on null stay as they are: they
 * speak of all rows.
 */
export function byRow(
  fields: readonly FlattenedField[],
  where: Where,
): { together: OfOneRow[]; others: Where } {
  const lists = new Map<string, { list: List; conditions: Condition[] }>()
  for (const [path, asked] of Object.entries(where)) {
    const list = isObject(asked) ? listAt(fields, segmentsOf(path)) : undefined
    if (!list) continue
    const key = [...list.groups, list.field.name].join('.')
    const known = lists.get(key) ?? { list, conditions: [] }
    lists.set(key, known)
    for (const [operator, value] of Object.entries(asked as object))
      if (positive.has(operator) && !hasNull(value))
        known.conditions.push({ path, at: list.rest, operator, value })
  }
  const others = { ...where }
  const together = [...lists.values()].flatMap(({ list: { groups, field }, conditions }): OfOneRow[] => {
    if (conditions.length < 2) return []
    const ofRow: Where = {}
    for (const { path, at, operator, value } of conditions) {
      ofRow[at] = { ...(ofRow[at] as object | undefined), [operator]: value }
      const { [operator as 'equals']: _, ...rest } = others[path] as Record<string, never>
      others[path] = rest
    }
    return [{ groups, field, where: ofRow }]
  })
  return { together, others }
}

type List = { groups: readonly string[]; field: FlattenedArrayField; rest: string }
type Condition = { path: string; at: string; operator: string; value: unknown }

/** The first list that a path leads into, without references before it. */
function listAt(
  fields: readonly FlattenedField[],
  [segment = '', ...rest]: readonly string[],
  groups: readonly string[] = [],
): List | undefined {
  const field = fields.find((one) => one.name === segment)
  if (!field || !rest.length) return undefined
  if (field.type === 'array') return { groups, field, rest: rest.join('.') }
  if (field.type !== 'group' && field.type !== 'tab') return undefined
  return field.localized ? undefined : listAt(field.flattenedFields, rest, [...groups, field.name])
}

const hasNull = (value: unknown): boolean =>
  value instanceof Slot
    ? value.shape.hasNull
    : value === null || value === undefined || (Array.isArray(value) && value.includes(null))
