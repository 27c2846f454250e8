import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { languagesOf } from '../query/query'
import { rowsOf } from '../query/rows'
import { referringTo } from '../query/steps'
import { configOf } from './query'
import type { Searching } from './searching'
import { tableOf } from './tables'

/** The condition that records of a collection refer to the one with `id` in the field `on`. */
export function refersTo(planning: Searching, slug: string, on: string, id: SQL): SQL {
  const { payload, locales } = planning
  const table = tableOf(payload, slug)
  const within = { rows: rowsOf(table, table), fields: configOf(planning, slug).flattenedFields, groups: [] }
  const languages = languagesOf(locales.locale, locales.fallback)
  // Its aliases differ from those of the query that it is added to.
  return referringTo({ payload, languages, aliases: 1_000, consulted: new Set() }, within, on, id)
}
