import type { CollectionSlug, FlattenedField, Payload } from 'payload'
import { covers } from '../../access/grants'
import { rightsTo } from '../../access/rights'
import { adapterOf, rowsTableOf, tableOf } from '../database/statements/tables'
import { type SearchKind, searchedKind } from './kinds'

/**
 * The statement that reads the entries of a kind's public records, one for each language: of one record, or of all if
 * `$1` is null.
 *
 * @param condition which records are public, as SQL on the main table.
 * @throws Error if the kind names a field that does not exist, or that the public may not read.
 */
export function entriesStatement(payload: Payload, kind: SearchKind, condition: string): string {
  const { title, summary, body, municipality, spellings, isSpoken, ends } = searchedKind(kind)
  const table = tableOf(payload, kind)
  const translations = adapterOf(payload).tables[`${table}_locales`] ? `${table}_locales` : undefined
  const one = (path: string): string => {
    const field = publicField(payload, kind, path)
    const column = columnOf(payload, table, translations, path)
    return field.type === 'richText' ? `search_text(${column})` : column
  }
  const rows = (rowsOf: { rows: string; field: string }): string => {
    publicField(payload, kind, rowsOf.rows)
    const from = rowsTableOf(payload, table, '', rowsOf.rows)!
    const column = adapterOf(payload).tables[from]![rowsOf.field]!.name
    return `(select array_agg("${column}") from "${from}" where "_parent_id" = "${table}"."id")`
  }
  const names = [isSpoken ? `array[${one(title)}]` : [], spellings ? rows(spellings) : []].flat()
  const columns = {
    record: `"${table}"."id"`,
    locale: translations ? `"${translations}"."_locale"::text` : 'null',
    slug: one('slug'),
    title: one(title),
    summary: summary ? one(summary) : 'null',
    body: body.length ? `concat_ws(' ', ${body.map(one).join(', ')})` : 'null',
    municipalities: municipality ? municipalitiesOf(payload, kind, municipality) : 'null::uuid[]',
    ends_at: ends ? endOf(payload, table, ends, one) : 'null::timestamptz',
    spellings: names.length ? names.join(' || ') : 'null::text[]',
  }
  const list = Object.entries(columns).map(([name, sql]) => `${sql} as ${name}`)
  const joined = translations
    ? ` left join "${translations}" on "${translations}"."_parent_id" = "${table}"."id"`
    : ''
  return `select ${list.join(', ')} from "${table}"${joined} where (${condition}) and ($1::uuid is null or "${table}"."id" = $1)`
}

/** @throws Error if there is no such field, or not for the public. */
function publicField(payload: Payload, kind: SearchKind, path: string): FlattenedField {
  const [first, ...rest] = path.split('.')
  let field = payload.collections[kind as CollectionSlug].config.flattenedFields.find(
    ({ name }) => name === first,
  )
  for (const name of rest)
    field = (field as { flattenedFields?: FlattenedField[] } | undefined)?.flattenedFields?.find(
      (inner) => inner.name === name,
    )
  const isPublic = rightsTo('R', kind, null).every((right) => covers(right, first!))
  if (!field || !isPublic)
    throw new Error(`src/search/kinds.ts: the public cannot read "${path}" of ${kind}.`)
  return field
}

function columnOf(payload: Payload, table: string, translations: string | undefined, path: string): string {
  const { tables } = adapterOf(payload)
  const key = path.replaceAll('.', '_')
  for (const each of [table, translations]) {
    const column = each && tables[each]?.[key]?.name
    if (column) return `"${each}"."${column}"`
  }
  throw new Error(`src/search/kinds.ts: "${path}" has no column.`)
}

function municipalitiesOf(payload: Payload, kind: SearchKind, path: string): string {
  const table = tableOf(payload, kind)
  if (path === 'itself') return `array["${table}"."id"]`
  const field = publicField(payload, kind, path)
  if (!('hasMany' in field) || !field.hasMany)
    return `array_remove(array[${columnOf(payload, table, undefined, path)}], null)`
  return `(select array_agg("municipalities_id") from "${table}_rels" where "parent_id" = "${table}"."id" and "path" = '${path}')`
}

function endOf(
  payload: Payload,
  table: string,
  { start, end, dates }: { start: string; end: string; dates: string },
  one: (path: string) => string,
): string {
  const from = rowsTableOf(payload, table, '', dates)!
  return `greatest(coalesce(${one(end)}, ${one(start)}), (select max(coalesce("end", "start")) from "${from}" where "_parent_id" = "${table}"."id"))`
}
