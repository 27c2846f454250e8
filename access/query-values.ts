import type { FlattenedField } from 'payload'
import { Slot, unfit } from '../src/domain/slot'
import type { Place } from './field-paths'

/** An id that no record has. */
const nobodys = '00000000-0000-0000-0000-000000000000'
/** Payload's UUID pattern: PostgreSQL accepts more, but Payload silently ignores the rest. */
const uuid = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i
const lists = ['in', 'not_in']
/** Payload's operators that neither PostgreSQL nor our fields support: there are no geographic points. */
const unusable = ['all', 'near', 'within', 'intersects']
const none: readonly unknown[] = [null, '', 'null']

/**
 * The value of a condition in a form that the database can process, or undefined if it is invalid: it would cause an
 * internal error or, worse, match records that have no value at all. An invalid id becomes an id that no record has.
 *
 * A slot is given back as one that does the same when it is filled, and throws Unfit for an invalid value.
 */
export function comparable(place: Place, operator: string, value: unknown): unknown {
  if (value instanceof Slot)
    return value.map((given) => comparable(place, operator, given) ?? unfit(operator))
  if (operator === 'exists') return isScalar(value) ? value : undefined
  if (unusable.includes(operator)) return undefined
  // Of a polymorphic reference, `value` and `relationTo` can be compared, but not both at once.
  if (place.field && isPolymorphic(place.field)) return undefined
  if (lists.includes(operator)) {
    if (typeof value !== 'string' && !Array.isArray(value)) return undefined
    const values = Array.isArray(value) ? value : value.split(',')
    const taken = values.map((one) => single(place, 'equals', one))
    if (taken.includes(undefined)) return undefined
    return place.isId && !taken.length ? [nobodys] : taken
  }
  // Valid values among several.
  if (operator === 'contains' && Array.isArray(value))
    return value.every((one) => single(place, operator, one) !== undefined) ? value : undefined
  return single(place, operator, value)
}

function single({ field, isId }: Place, operator: string, value: unknown): unknown {
  if (!isScalar(value)) return undefined
  if (isId) return none.includes(value) || uuid.test(String(value)) ? value : nobodys
  const asText = ['like', 'not_like', 'contains'].includes(operator)
  if (asText && typeof value !== 'string') return undefined
  if (asText && field && !ofTexts.includes(field.type) && !hasManyChoices(field)) return undefined
  return !field || fits(field, asText, value) ? value : undefined
}

/** Types whose values can contain a text. */
const ofTexts = ['text', 'textarea', 'email', 'code']
/** `contains` finds one of several choices. */
const hasManyChoices = (field: FlattenedField): boolean => field.type === 'select' && Boolean(field.hasMany)

const isPolymorphic = (field: FlattenedField): boolean =>
  'relationTo' in field && Array.isArray(field.relationTo)

function fits(field: FlattenedField, asText: boolean, value: unknown): boolean {
  if (none.includes(value)) return true
  if (field.type === 'number') return Number.isFinite(Number(value))
  if (field.type === 'date') return !Number.isNaN(new Date(value as string).getTime())
  if (field.type === 'checkbox') return ['true', 'false'].includes(String(value).toLowerCase())
  if (field.type === 'select') {
    const known = field.options.some(
      (option) => (typeof option === 'string' ? option : option.value) === value,
    )
    return known && (!asText || Boolean(field.hasMany))
  }
  return true
}

/** A scalar without NUL, which PostgreSQL does not allow in text. */
const isScalar = (value: unknown): boolean =>
  value === null ||
  value instanceof Date ||
  ['number', 'boolean'].includes(typeof value) ||
  (typeof value === 'string' && !value.includes('\0'))
