import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import { type GraphQLEnumType, type GraphQLLeafType, type GraphQLObjectType, isEnumType } from 'graphql'
import { name } from '../../database/statements/searching'
import type { Selected } from '../../graphql/schema/selected'

/**
 * A value in SQL that PostgreSQL's `to_json` turns into the JSON of the answer; null stands for null. Only a moment is
 * completed by Node: see ./final-answer.ts.
 */
export type FinalJson = {
  sql: SQL
  as: 'text' | 'json' | 'jsonb' | 'boolean' | 'float8' | 'uuid' | 'timestamptz'
}

/** What Node has to look for in the final JSON, collected while planning. */
export type ToComplete = {
  /** Keys of moments, and of everything else. */
  moments: Set<string>
  others: Set<string>
  /** Whether a rich text is read as stored. */
  richText: boolean
}

/** PostgreSQL cuts off longer names of columns. */
const longestName = 63

/** An entry of an object. `required`: it must not be null. */
type Entry = { key: string; json: FinalJson | undefined; required?: boolean }

/**
 * An object of the answer. Undefined if the final JSON of a part is unknown.
 *
 * @param id of the record that the object is made of; needed if a part is required. If one is missing, the statement
 *   fails with an error that makes the plan decline.
 */
export function finalObject(
  { moments, others }: ToComplete,
  entries: readonly Entry[],
  id?: SQL,
): FinalJson | undefined {
  const columns: SQL[] = []
  for (const { key, json, required } of entries) {
    if (!json || key.length > longestName) return undefined
    const keys = json.as === 'timestamptz' ? moments : others
    keys.add(key)
    const value = required ? sql`coalesce(${json.sql}, ${failing(id!, json.as)})` : json.sql
    columns.push(sql`${value} as ${name(key)}`)
  }
  // With `o.*`, a key named `o` is not taken for the row.
  return { sql: sql`(select row_to_json(o.*) from (select ${sql.join(columns, sql`, `)}) as o)`, as: 'json' }
}

/**
 * A list of the answer.
 *
 * @param rows makes a subquery of the aggregated items.
 */
export const finalList = (
  item: FinalJson | undefined,
  order: SQL,
  rows: (items: SQL) => SQL,
): FinalJson | undefined =>
  item && {
    // Unlike `json_agg`, this writes no spaces between the items.
    sql: sql`coalesce(${rows(sql`array_to_json(array_agg(${item.sql} order by ${order}))`)}, '[]'::json)`,
    as: 'json',
  }

/** A page of a list. Undefined if something has to be computed from the page's place. */
export function finalPage(
  toComplete: ToComplete,
  wanted: readonly Selected[],
  type: GraphQLObjectType,
  docs: FinalJson | undefined,
  total: SQL,
): FinalJson | undefined {
  const parts: Record<string, FinalJson | undefined> = {
    docs,
    totalDocs: { sql: total, as: 'json' },
    __typename: finalConstant(type.name),
  }
  // Without either, the statement would not read the list.
  if (!wanted.some(({ name }) => name === 'docs' || name === 'totalDocs')) return undefined
  return finalObject(
    toComplete,
    wanted.map(({ key, name }) => ({ key, json: parts[name] })),
  )
}

/** A value that is the same in every answer. */
export const finalConstant = (value: unknown): FinalJson => ({
  sql: value === null ? sql`null::json` : sql`${JSON.stringify(value)}::json`,
  as: 'json',
})

/** A stored value. Undefined if its type may change or refuse it. */
export function finalLeaf(type: GraphQLLeafType, value: SQL, isDate: boolean): FinalJson | undefined {
  if (isDate) return { sql: value, as: 'timestamptz' }
  if (isEnumType(type)) return { sql: enumName(type, value), as: 'text' }
  switch (type.name) {
    case 'String':
      return { sql: value, as: 'text' }
    case 'Boolean':
      return { sql: value, as: 'boolean' }
    case 'Float':
      return { sql: sql`${value}::float8`, as: 'float8' }
  }
  return undefined
}

/** Whether an enum's names are what is stored. */
export const namesAreStored = (type: GraphQLLeafType): boolean =>
  isEnumType(type) && type.getValues().every(({ name, value }) => name === value)

function enumName(type: GraphQLEnumType, stored: SQL): SQL {
  const others = type.getValues().filter(({ name, value }) => name !== value)
  if (!others.length) return sql`${stored}::text`
  const cases = others.map(({ name, value }) => sql`when ${String(value)} then ${name}`)
  return sql`case ${stored}::text ${sql.join(cases, sql` `)} else ${stored}::text end`
}

/** An expression of this type that fails when it is evaluated. It depends on a row, or PostgreSQL would try it before. */
function failing(ofRow: SQL, as: FinalJson['as']): SQL {
  const noValue = sql`(${ofRow}::text || '?')`
  return as === 'text' ? sql`${noValue}::int::text` : sql`${noValue}::${sql.raw(as)}`
}
