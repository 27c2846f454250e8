import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionSlug, FlattenedField } from 'payload'
import type { ContentLocale } from '../../domain/locales'
import { decline } from '../statements/decline'
import { name } from '../statements/searching'
import { tableOf } from '../statements/tables'
import { alphabetOf } from './alphabets'
import { isComputed, isId, isLanguage, isReference, segmentsOf, virtualPath } from './leaf'
import { type Compiling, joined, type Rows, rowsOf, type Within } from './rows'
import { isLocalized, shownValue } from './shown'
import { kindOf } from './values'

/**
 * An order as SQL. It always ends with the id, so that every record has its own place. Paths without an order, such
 * as those to several values, are ignored: the doors refuse them (access/query-checks.ts).
 */
export function orderOf(compiling: Compiling, within: Within, sort: readonly string[] | undefined): SQL {
  const hasMoments = within.fields.some((field) => field.name === 'createdAt')
  const paths = sort?.length ? sort : hasMoments ? ['-createdAt'] : []
  const parts: SQL[] = []
  for (const path of [...paths, 'id']) {
    const segments = segmentsOf(path.replace(/^-/, ''))
    const value = valueAt(compiling, within, segments)
    if (value) parts.push(path.startsWith('-') ? sql`${value} desc` : sql`${value}`)
    // What follows an id decides nothing.
    if (value && segments.length === 1 && isId(segments[0]!)) break
  }
  return sql.join(parts, sql`, `)
}

/** Whether an order is by columns of the table itself, which are sorted the same by anybody. */
export function ordersByColumns(
  fields: readonly FlattenedField[],
  sort: string | readonly string[] | undefined,
): boolean {
  return [sort ?? []].flat().every((path) => isColumn(fields, segmentsOf(path.replace(/^-/, ''))))
}

function isColumn(fields: readonly FlattenedField[], [segment = '', ...rest]: readonly string[]): boolean {
  const field = fields.find((one) => one.name === segment)
  if (!field) return isId(segment) && !rest.length
  if (field.type === 'group' || field.type === 'tab') return isColumn(field.flattenedFields, rest)
  const isOne =
    !('hasMany' in field && field.hasMany) && !virtualPath(field) && !isLocalized(field) && !isComputed(field)
  return isOne && !rest.length && !['rows', undefined].includes(kindOf(field)) && field.type !== 'join'
}

/** The single value at the end of a path. */
function valueAt(compiling: Compiling, within: Within, segments: readonly string[]): SQL | undefined {
  const { rows, fields, groups } = within
  const [segment = '', ...rest] = segments
  const field = fields.find((one) => one.name === segment)
  if (!field)
    return isId(segment) && !rest.length && !groups.length ? sql`${name(rows.alias)}."id"` : undefined
  const shown = virtualPath(field)
  if (shown) return valueAt(compiling, within, [...shown, ...rest])
  if ('hasMany' in field && field.hasMany) return undefined
  if (field.type === 'group' || field.type === 'tab')
    return valueAt(compiling, { rows, fields: field.flattenedFields, groups: [...groups, field.name] }, rest)
  if ((field.type === 'relationship' || field.type === 'upload') && !isReference(rest))
    return valueAt(compiling, related(compiling, within, field), rest)
  const kind = kindOf(field)
  if (!kind || kind === 'rows' || field.type === 'join' || isComputed(field)) return undefined
  const language = isLanguage(rest[0]) ? rest[0] : undefined
  const value = shownValue(compiling, rows, field, [...groups, field.name], language)
  return kind === 'text' && isLocalized(field) ? inLanguage(compiling, value, language) : value
}

/** The record a reference leads to, joined: there is one at most. */
function related(
  compiling: Compiling,
  { rows, groups }: Within,
  field: Extract<FlattenedField, { type: 'relationship' | 'upload' }>,
): Within {
  const slug = field.relationTo
  if (typeof slug !== 'string') return decline('a reference to several collections')
  const path = [...groups, field.name]
  const table = tableOf(compiling.payload, slug)
  const reference = shownValue(compiling, rows, field, path)
  const alias = joined(
    compiling,
    rows,
    `record ${path.join('.')}`,
    (own) => sql` left join ${name(table)} as ${own} on ${own}."id" = ${reference}`,
  )
  compiling.consulted.add(slug)
  // Its own joins follow in the same statement.
  const next: Rows = { ...rowsOf(table, alias), joins: rows.joins }
  const { flattenedFields } = compiling.payload.collections[slug as CollectionSlug].config
  return { rows: next, fields: flattenedFields, groups: [] }
}

/** Translated texts are sorted by the alphabet of their language, others by that of the database: German. */
function inLanguage({ languages }: Compiling, value: SQL, language = languages.locale): SQL {
  const alphabet = alphabetOf(language as ContentLocale)
  return alphabet ? sql`${value} collate ${name(alphabet)}` : value
}
