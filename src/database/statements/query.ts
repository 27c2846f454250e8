import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionSlug, SanitizedCollectionConfig, Where } from 'payload'
import { compileQuery, languagesOf, type Query } from '../query/query'
import { decline } from './decline'
import { name, type Searching } from './searching'
import { adapterOf, tableOf } from './tables'

export const configOf = (planning: Searching, slug: string): SanitizedCollectionConfig =>
  planning.payload.collections[slug as CollectionSlug].config

/** A filter and an order of a collection as SQL. */
export function queryOf(planning: Searching, slug: string, where?: Where, sort?: string | string[]): Query {
  const { payload, locales, touched } = planning
  const query = compileQuery(payload, {
    ...{ table: tableOf(payload, slug), fields: configOf(planning, slug).flattenedFields, where, sort },
    languages: languagesOf(locales.locale, locales.fallback),
  })
  for (const consulted of query.consulted) touched.add(consulted)
  return query
}

/** Columns of the collection's own table, before it becomes a level. */
export function ownColumn(planning: Searching, slug: string, key: string): SQL {
  const table = tableOf(planning.payload, slug)
  const column = adapterOf(planning.payload).tables[table]?.[key]
  if (!column) decline(`no column for ${key}`)
  return sql`${name(table)}.${name(column.name)}`
}
