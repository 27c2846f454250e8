import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import toSnakeCase from 'to-snake-case'

/** A table as Payload's adapter holds it: columns by the path of their field, joined with `_`. */
export type Table = Record<string, { name: string } | undefined>

/** Payload's adapter as far as the plan reads from it. */
export type Adapter = PostgresAdapter & { tables: Record<string, Table> }

export const adapterOf = (payload: Payload): Adapter => payload.db as unknown as Adapter

/** The name of a collection's or global's table. */
export const tableOf = (payload: Payload, slug: string): string =>
  adapterOf(payload).tableNameMap.get(toSnakeCase(slug))!

/** The name of the table that holds a field's rows: those of an array, or of a choice of several. */
export const rowsTableOf = (
  payload: Payload,
  table: string,
  prefix: string,
  field: string,
): string | undefined =>
  adapterOf(payload).tableNameMap.get(
    `${table}_${toSnakeCase(prefix)}${prefix ? '_' : ''}${toSnakeCase(field)}`,
  )
