import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import { buildQuery } from '@payloadcms/drizzle'
import type { CollectionSlug, SanitizedCollectionConfig, Where } from 'payload'
import { type Captured, captureFind } from './capture'
import { decline } from './decline'
import { name, type Planning, type Searching } from './planning'
import { adapterOf, tableOf } from './tables'

type Query = Parameters<typeof buildQuery>[0]
/** A join that a condition or an order needs: PostgreSQL joins it to the table itself. */
type Join = { condition: SQL; table: object; type?: 'leftJoin' | 'innerJoin'; isOneToMany?: boolean }
type Built = {
  joins: Join[]
  orderBy: { column: SQL & { name: string }; order: (column: SQL) => SQL }[]
  selectFields: Record<string, SQL>
  where?: SQL
}

export const configOf = (planning: Searching, slug: string): SanitizedCollectionConfig =>
  planning.payload.collections[slug as CollectionSlug].config

/** What Payload's adapter makes of a condition and an order. */
export function queryOf(planning: Searching, slug: string, where?: Where, sort?: string | string[]): Built {
  return buildQuery({
    adapter: adapterOf(planning.payload),
    fields: configOf(planning, slug).flattenedFields,
    locale: planning.locales.locale,
    // The adapter adds to the list it is given.
    sort: sort ? [sort].flat() : undefined,
    tableName: tableOf(planning.payload, slug),
    where: where ?? {},
  } as unknown as Query) as unknown as Built
}

/** Which records of a collection the public may see, by collection. Undefined: none. */
const visible = new WeakMap<SanitizedCollectionConfig, Promise<Captured | undefined>>()

/**
 * The records of a collection that the public may see and for which `condition` holds, as a derived table.
 * Undefined where the public may see none.
 */
export async function recordsWhere(
  planning: Planning,
  slug: string,
  condition: SQL,
): Promise<SQL | undefined> {
  const config = configOf(planning, slug)
  if (!visible.has(config))
    visible.set(
      config,
      captureFind(
        planning.req,
        slug,
        { pagination: false, ...(config.trash ? { trash: true } : {}) },
        { quiet: true },
      ),
    )
  const allowed = await visible.get(config)
  if (!allowed) return undefined
  planning.touched.add(slug)
  const { joins, where } = queryOf(planning, slug, allowed.where)
  if (joins.length) decline('access that depends on other records')
  const table = name(tableOf(planning.payload, slug))
  return sql`(select ${table}.* from ${table} where ${condition}${where ? sql` and ${where}` : sql``})`
}

/** Columns of the collection's own table, as they are before it becomes a level. */
export function ownColumn(planning: Searching, slug: string, key: string): SQL {
  const table = tableOf(planning.payload, slug)
  const column = adapterOf(planning.payload).tables[table]?.[key]
  if (!column) decline(`no column for ${key}`)
  return sql`${name(table)}.${name(column.name)}`
}
