import { type DocumentNode, Kind, type ValueNode, visit } from 'graphql'
import { Slot } from '../../domain/slot'

type Variables = Readonly<Record<string, unknown>>

/** Arguments whose values are compared with stored ones. Others decide what the statement looks like. */
const compared = ['where', 'id', 'slug', 'key', 'code', 'after']

/**
 * Variables that are used in conditions only, each with the name of the argument or the operator it is the value of;
 * undefined if that is not always the same.
 */
export type Comparisons = ReadonlyMap<string, string | undefined>

/** Finds them in a whole document: a fragment may be spread in any of its operations. */
export function comparisonsIn(document: DocumentNode): Comparisons {
  const found = new Map<string, string | undefined>()
  const others = new Set<string>()
  const note = (value: ValueNode, as: string): void => {
    if (value.kind === Kind.OBJECT) for (const { name, value: inner } of value.fields) note(inner, name.value)
    // In a list of values, each decides how many there are.
    else if (value.kind === Kind.LIST) value.values.forEach((one) => note(one, ''))
    else if (value.kind === Kind.VARIABLE) {
      const { value: name } = value.name
      found.set(name, !found.has(name) || found.get(name) === as ? as : undefined)
    }
  }
  visit(document, {
    VariableDefinition: () => false,
    Argument({ name, value }) {
      if (!compared.includes(name.value)) return
      note(value, name.value)
      return false
    },
    Variable: ({ name }) => void others.add(name.value),
  })
  for (const name of others) found.delete(name)
  return found
}

/**
 * What a plan depends on: the values of variables, except for those that are only compared with stored ones.
 * Operations with the same shape share a plan.
 */
export function shapeOf(comparisons: Comparisons, variables: Variables): string {
  const parts = Object.entries(variables).map(([name, value]) => [
    name,
    comparisons.has(name) ? skeleton(comparisons.get(name), value) : ['=', value],
  ])
  return parts.length ? JSON.stringify(parts) : ''
}

/** The variables with slots for the values that the shape leaves out. */
export function slotted(comparisons: Comparisons, variables: Variables): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [
      name,
      comparisons.has(name) ? withSlots(comparisons.get(name), value, (given) => given[name]) : value,
    ]),
  )
}

type Read = (given: Variables) => unknown

function skeleton(as: string | undefined, value: unknown): unknown {
  if (isScalar(value)) return isFilled(as, value) ? '?' : ['=', value]
  if (!Array.isArray(value)) return mapped(value as object, (one, key) => skeleton(key, one))
  if (value.every(isScalar)) return isFilledList(as, value) ? '?*' : ['=', value]
  return ['*', ...value.map((one) => skeleton('', one))]
}

function withSlots(as: string | undefined, value: unknown, read: Read): unknown {
  if (isScalar(value)) return isFilled(as, value) ? new Slot({ isList: false, hasNull: false }, read) : value
  if (!Array.isArray(value))
    return mapped(value as object, (one, key) =>
      withSlots(key, one, (given) => (read(given) as Variables)[key]),
    )
  if (value.every(isScalar))
    return isFilledList(as, value) ? new Slot({ isList: true, hasNull: false }, read) : value
  return value.map((one, at) => withSlots('', one, (given) => (read(given) as unknown[])[at]))
}

const mapped = (object: object, change: (value: unknown, key: string) => unknown): object =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]))

const isScalar = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || value instanceof Date

/** What query strings have for null, and so filters take for it. */
const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || value === 'null'

const lists = ['in', 'not_in']

/**
 * Whether a single value is compared as it is. Truth values are few, and the statement is better without a parameter;
 * a text may be a list of several values.
 */
function isFilled(as: string | undefined, value: unknown): boolean {
  if (!as || isNothing(value) || typeof value === 'boolean') return false
  return !(lists.includes(as) && typeof value === 'string')
}

/** An empty list, and one with nothing in it, have conditions of their own. */
const isFilledList = (as: string | undefined, values: readonly unknown[]): boolean =>
  Boolean(as) && values.length > 0 && !values.some(isNothing)
