import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { Captured } from './capture'
import { name, type Searching } from './searching'
import { queryOf } from './query'
import { tableOf } from './tables'

/** One page of a list as a derived table with the records' order in `n`, and the total count. */
export type Page = { source: SQL; total: SQL }

/**
 * @param extra a further condition on the collection's own table.
 * @param limit maximum number of records; 0 for all.
 */
export function pageOf(
  planning: Searching,
  slug: string,
  { where, sort }: Pick<Captured, 'where' | 'sort'>,
  { limit, offset, extra }: { limit: number; offset: number; extra?: SQL },
): Page {
  const query = queryOf(planning, slug, where, sort)
  const table = name(tableOf(planning.payload, slug))
  const conditions = [query.where, extra].filter((one) => one !== undefined)
  const filter = conditions.length ? sql` where ${sql.join(conditions, sql` and `)}` : sql``
  const cut = sql.raw(`${limit ? ` limit ${limit}` : ''}${offset > 0 ? ` offset ${offset}` : ''}`)
  return {
    source: sql`(select o.*, row_number() over () as "n" from (select ${table}.* from ${query.fromInOrder}${filter} order by ${query.order}${cut}) as o)`,
    total: sql`(select count(*) from ${query.from}${filter})`,
  }
}
