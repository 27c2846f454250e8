import type { PayloadRequest, Where } from 'payload'
import { type Cell, type Right, rightsOf } from './grants'
import { meOf } from './me'
import type { Audience } from './roles'
import type { Operation } from './rules'
import { scopes } from './scopes'
import { type CollectionName, type GlobalName, globalsTable, type Row, table } from './table'

type Name = CollectionName | GlobalName

const rows: Record<string, Row> = { ...table, ...globalsTable }
const parsed = Object.fromEntries(
  Object.entries(rows).map(([name, row]) => [
    name,
    Object.fromEntries(Object.entries(row).map(([audience, cell]) => [audience, rightsOf(cell as Cell)])),
  ]),
) as Record<Name, Record<Audience, Right[]>>

/** All rights the table grants on a collection or global, to any audience. */
export const allRights = (name: Name): Right[] => Object.values(parsed[name]).flat()

/** The user's rights to `operation`. Rights of several roles add up. */
export function rightsTo(operation: Operation, name: Name, user: PayloadRequest['user']): Right[] {
  return meOf(user)
    .roles.flatMap((role) => parsed[name][role] ?? [])
    .filter(({ operations }) => operations.includes(operation))
}

/**
 * The records that any of the rights covers: a filter, or true for all records, or false for none.
 *
 * @param fresh bypasses cached lookups, for records that have just been written.
 */
export async function recordsFor(
  rights: readonly Right[],
  name: Name,
  req: PayloadRequest,
  fresh = false,
): Promise<Where | boolean> {
  if (!rights.length) return false
  if (rights.some(({ rule }) => rule === 'all')) return true
  const asked = { me: meOf(req.user), req, fresh }
  const rules = [...new Set(rights.map(({ rule }) => rule))]
  const filters = await Promise.all(rules.map((rule) => scopeOf(name, rule)(asked)))
  return filters.length === 1 ? filters[0]! : { or: filters }
}

/** @throws Error if the table uses a rule that the collection has no scope for. */
export function scopeOf(name: Name, rule: Right['rule']) {
  const scope = rule === 'all' ? undefined : scopes[name as CollectionName]?.[rule]
  if (!scope) throw new Error(`access/scopes.ts does not say what "${rule}" means for "${name}".`)
  return scope
}

/** @throws Error if the table has no row for it, or an invalid one. */
export function checkRow(name: string): asserts name is Name {
  if (!rows[name]) throw new Error(`access/table.ts has no row for "${name}": say there who may do what.`)
  for (const { rule } of allRights(name as Name)) if (rule !== 'all') scopeOf(name as Name, rule)
}
