import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { createTableName } from '@payloadcms/drizzle'
import type { Payload } from 'payload'

/** A table as Payload's adapter holds it: columns by the path of their field, joined with `_`. */
export type Table = Record<string, { name: string } | undefined>

/** Payload's adapter as far as the plan reads from it. */
export type Adapter = PostgresAdapter & { tables: Record<string, Table> }

export const adapterOf = (payload: Payload): Adapter => payload.db as unknown as Adapter

/** The name of a collection's or global's table. */
export const tableOf = (payload: Payload, slug: string): string =>
  adapterOf(payload).tableNameMap.get(inTableNames(slug))!

/** The name of the table that holds a field's rows: those of an array, or of a choice of several. */
export const rowsTableOf = (
  payload: Payload,
  table: string,
  prefix: string,
  field: string,
): string | undefined =>
  adapterOf(payload).tableNameMap.get(
    `${table}_${inTableNames(prefix)}${prefix ? '_' : ''}${inTableNames(field)}`,
  )

/** Payload's function notes each name in a register. What is only looked up must not stand in that of the adapter. */
const register = { tableNameMap: new Map<string, string>(), versionsSuffix: '' }

/** How Payload writes a slug or the name of a field in names of tables: by the function it uses itself. */
export const inTableNames = (name: string): string => createTableName({ adapter: register, config: { name } })
