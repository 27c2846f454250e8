import type { Data } from './world/shape'

/** Finds the id of a record of the world by collection and name. */
export type IdOf = (reference: string) => string | undefined

/** The same data with references (`@collection/name`, `@me`) replaced by ids. */
export function resolved(data: Data, idOf: IdOf): Data {
  return Object.fromEntries(Object.entries(data).map(([field, value]) => [field, resolve(value, idOf)]))
}

/** References in the data to records that are not there yet. */
export function missing(data: Data, idOf: IdOf): string[] {
  const found: string[] = []
  resolved(data, (reference) => idOf(reference) ?? (found.push(reference), undefined))
  return found
}

function resolve(value: unknown, idOf: IdOf): unknown {
  if (typeof value === 'string') return value.startsWith('@') ? idOf(value.slice(1)) : value
  if (Array.isArray(value)) return value.map((one) => resolve(one, idOf))
  return typeof value === 'object' && value !== null ? resolved(value as Data, idOf) : value
}
