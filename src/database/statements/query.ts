import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import { buildQuery } from '@payloadcms/drizzle'
import type { CollectionSlug, SanitizedCollectionConfig, Where } from 'payload'
import { decline } from './decline'
import { name, type Searching } from './searching'
import { adapterOf, tableOf } from './tables'

type Query = Parameters<typeof buildQuery>[0]
/** A join required by a condition or an order, on the table itself. */
type Join = { condition: SQL; table: object; type?: 'leftJoin' | 'innerJoin'; isOneToMany?: boolean }
type Built = {
  joins: Join[]
  orderBy: { column: SQL & { name: string }; order: (column: SQL) => SQL }[]
  selectFields: Record<string, SQL>
  where?: SQL
}

export const configOf = (planning: Searching, slug: string): SanitizedCollectionConfig =>
  planning.payload.collections[slug as CollectionSlug].config

/** The SQL that Payload's adapter builds from a condition and an order. */
export function queryOf(planning: Searching, slug: string, where?: Where, sort?: string | string[]): Built {
  return buildQuery({
    adapter: adapterOf(planning.payload),
    fields: configOf(planning, slug).flattenedFields,
    locale: planning.locales.locale,
    // The adapter appends to the list it is given.
    sort: sort ? [sort].flat() : undefined,
    tableName: tableOf(planning.payload, slug),
    where: where ?? {},
  } as unknown as Query) as unknown as Built
}

/** Columns of the collection's own table, before it becomes a level. */
export function ownColumn(planning: Searching, slug: string, key: string): SQL {
  const table = tableOf(planning.payload, slug)
  const column = adapterOf(planning.payload).tables[table]?.[key]
  if (!column) decline(`no column for ${key}`)
  return sql`${name(table)}.${name(column.name)}`
}
