import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { Captured } from './capture'
import { decline } from './decline'
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
  const order = sql.join(
    query.orderBy.map(({ column, order: by }) => by(column)),
    sql`, `,
  )
  const cut = sql.raw(`${limit ? ` limit ${limit}` : ''}${offset > 0 ? ` offset ${offset}` : ''}`)
  if (!query.joins.length)
    return {
      source: sql`(select o.*, row_number() over () as "n" from (select ${table}.* from ${table}${filter} order by ${order}${cut}) as o)`,
      total: sql`(select count(*) from ${table}${filter})`,
    }

  // Conditions on other records: matches may repeat, as in Payload's own query.
  planning.touched.add('*')
  if (query.joins.some(({ isOneToMany }) => isOneToMany)) decline('a condition on one of many rows')
  const ordered = query.orderBy.map(({ column }) => column.name)
  if (new Set(ordered).size < ordered.length) decline('an order by columns of one name')
  const joined = query.joins.map(({ condition, table: other, type }) => {
    const kind = sql.raw(type === 'innerJoin' ? ' inner join' : ' left join')
    return sql`${kind} ${withAlias(other)} on ${condition}`
  })
  const from = sql`from ${table}${sql.join(joined, sql``)}${filter}`
  const sorted = query.orderBy.map(({ column }, at) => sql`${column} as ${name(`o${at}`)}`)
  return {
    source: sql`(select ${table}.*, o."n" from (select d."id", row_number() over () as "n" from (select distinct ${table}."id", ${sql.join(sorted, sql`, `)} ${from} order by ${order}${cut}) as d) as o join ${table} on ${table}."id" = o."id")`,
    total: sql`(select count(distinct ${table}."id") ${from})`,
  }
}

/** A table under the alias that conditions use. */
function withAlias(table: object): SQL {
  const named = table as Record<symbol, string>
  const alias = named[Symbol.for('drizzle:Name')]!
  const original = named[Symbol.for('drizzle:OriginalName')]!
  return alias === original ? name(original) : sql`${name(original)} as ${name(alias)}`
}
