import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { SanitizedCollectionConfig } from 'payload'
import { type Captured, captureFind } from '../../database/statements/capture'
import { configOf, queryOf } from '../../database/statements/query'
import { name } from '../../database/statements/searching'
import { decline } from '../../database/statements/decline'
import type { Planning } from './planning'
import { mayBeShared, rolesOf } from './readers'
import { tableOf } from '../../database/statements/tables'

type Visible = WeakMap<SanitizedCollectionConfig, Promise<Captured | undefined>>

/** The filter for records a reader may see, by collection. Undefined: none. */
const visibleTo = new Map<string, Visible>()

function visibleIn({ reader }: Planning): Visible {
  const roles = rolesOf(reader)
  const known = visibleTo.get(roles) ?? new WeakMap()
  visibleTo.set(roles, known)
  return known
}

/**
 * The records of a collection that the reader may see and that match `condition`, as a derived table. Undefined if the
 * reader may see none.
 */
export async function recordsWhere(
  planning: Planning,
  slug: string,
  condition: SQL,
): Promise<SQL | undefined> {
  // Before anything is remembered that holds for this user only.
  if (!mayBeShared(planning.reader, [slug])) decline('rights that depend on the user')
  const config = configOf(planning, slug)
  const visible = visibleIn(planning)
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
