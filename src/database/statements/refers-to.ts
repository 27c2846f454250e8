import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import { decline } from './decline'
import { configOf, ownColumn } from './query'
import { name, type Searching } from './searching'
import { adapterOf, tableOf } from './tables'

/** The condition that records of a collection refer to the one with `id` in the field `on`. */
export function refersTo(planning: Searching, slug: string, on: string, id: SQL): SQL {
  const field = configOf(planning, slug).flattenedFields.find((one) => 'name' in one && one.name === on)
  if (!field || !('relationTo' in field) || typeof field.relationTo !== 'string' || field.localized)
    return decline('a join by another kind of field')
  if (!('hasMany' in field && field.hasMany)) return sql`${ownColumn(planning, slug, on)} = ${id}`
  const rels = `${tableOf(planning.payload, slug)}_rels`
  const target = adapterOf(planning.payload).tables[rels]?.[`${field.relationTo}ID`]?.name
  if (!target) return decline('references of rows')
  const own = ownColumn(planning, slug, 'id')
  return sql`exists (select 1 from ${name(rels)} as r where r."parent_id" = ${own} and r."path" = ${on} and r.${name(target)} = ${id})`
}
