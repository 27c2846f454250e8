import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { createTableName } from '@payloadcms/drizzle'
import type { Payload } from 'payload'

/** A table in Payload's adapter: columns by the path of their field, joined with `_`. */
export type Table = Record<string, { name: string } | undefined>

/** The parts of Payload's adapter that the plan uses. */
export type Adapter = PostgresAdapter & { tables: Record<string, Table> }

export const adapterOf = (payload: Payload): Adapter => payload.db as unknown as Adapter

/** The table name of a collection or global. */
export const tableOf = (payload: Payload, slug: string): string =>
  adapterOf(payload).tableNameMap.get(inTableNames(slug))!

/** The name of the table with a field's rows: those of an array, or of a select with several choices. */
export const rowsTableOf = (
  payload: Payload,
  table: string,
  prefix: string,
  field: string,
): string | undefined =>
  adapterOf(payload).tableNameMap.get(
    [table, ...prefix.split('_').filter(Boolean), field]
      // One by one: of a name with separators, Payload's function does not divide the capitals.
      .map((name, at) => (at ? inTableNames(name) : name))
      .join('_'),
  )

/** Payload's function registers each name. Mere lookups must not end up in the adapter's register. */
const register = { tableNameMap: new Map<string, string>(), versionsSuffix: '' }

/** The table-name form of a slug or field name, from Payload's own function. */
export const inTableNames = (name: string): string => createTableName({ adapter: register, config: { name } })
