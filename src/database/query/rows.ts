import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { FlattenedField, Payload } from 'payload'
import { decline } from '../statements/decline'
import { name } from '../statements/searching'
import { adapterOf } from '../statements/tables'

/** The languages of a query: the one asked for, and those that stand in, in order. `locale` may be `all`. */
export type Languages = { locale: string; fallbacks: readonly string[] }

/** What all parts of one query share. */
export type Compiling = {
  payload: Payload
  languages: Languages
  /** Counts aliases, so that none is used twice. */
  aliases: number
  /** Other collections whose records decide. */
  consulted: Set<string>
}

/** The rows of one table within a query, with the joins that add a single row each. */
export type Rows = {
  /** Name in Payload's adapter, and in the database. */
  table: string
  alias: string
  joins: Map<string, { alias: string; join: SQL }>
  /** The record that the rows belong to: of references within arrays it says where they are. */
  record: { table: string; alias: string; path: readonly SQL[] }
}

/** A field within rows: below groups of these names. */
export type Within = { rows: Rows; fields: readonly FlattenedField[]; groups: readonly string[] }

/** Several values of one record, a row each. */
export type Values = { source: SQL; own: SQL; value: SQL }

export const newAlias = (compiling: Compiling): string => `c${++compiling.aliases}`

/** The rows of a collection's table. */
export function rowsOf(table: string, alias: string): Rows {
  return { table, alias, joins: new Map(), record: { table, alias, path: [] } }
}

/** The joins that conditions on the rows need: call it after they are compiled. */
export const joinsOf = ({ joins }: Rows): SQL =>
  sql.join(
    [...joins.values()].map(({ join }) => join),
    sql``,
  )

/** The alias of a join that adds at most one row to each, made when it is first needed. */
export function joined(
  compiling: Compiling,
  { alias: from, joins }: Rows,
  what: string,
  join: (alias: SQL) => SQL,
): string {
  const key = `${what} of ${from}`
  const known = joins.get(key)
  if (known) return known.alias
  const alias = newAlias(compiling)
  joins.set(key, { alias, join: join(name(alias)) })
  return alias
}

/** A column of the rows, by the path of its field. */
export function columnOf({ table, alias }: Rows, { payload }: Compiling, path: readonly string[]): SQL {
  const column = adapterOf(payload).tables[table]?.[path.join('_')]
  return column ? sql`${name(alias)}.${name(column.name)}` : decline(`no column for ${path.join('.')}`)
}
