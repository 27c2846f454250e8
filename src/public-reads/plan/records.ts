import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { SanitizedCollectionConfig } from 'payload'
import { type Captured, captureFind } from '../../database/statements/capture'
import { configOf, queryOf } from '../../database/statements/query'
import { name } from '../../database/statements/searching'
import type { Planning } from './planning'
import { tableOf } from '../../database/statements/tables'

/** The filter for records the public may see, by collection. Undefined: none. */
const visible = new WeakMap<SanitizedCollectionConfig, Promise<Captured | undefined>>()

/**
 * The publicly visible records of a collection that match `condition`, as a derived table. Undefined if the public may
 * see none.
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
  const { from, where } = queryOf(planning, slug, allowed.where)
  const table = name(tableOf(planning.payload, slug))
  return sql`(select ${table}.* from ${from} where ${condition}${where ? sql` and ${where}` : sql``})`
}
