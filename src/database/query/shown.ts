import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { FlattenedField } from 'payload'
import { decline } from '../statements/decline'
import { name } from '../statements/searching'
import { adapterOf } from '../statements/tables'
import { columnOf, type Compiling, joined, newAlias, type Rows, type Values } from './rows'

/** Types in which an empty string counts as not translated, as in Payload. */
const texts = ['text', 'textarea']
/** Types in which only null counts as not translated. In other types, Payload distinguishes false and 0. */
const plainValues = ['richText', 'date', 'email', 'select', 'relationship', 'upload', 'json']

/** The value shown of a translated field: its own, or the first of the fallbacks that has one. */
export function shownOf(type: string, own: SQL, fallbacks: readonly SQL[]): SQL {
  if (!fallbacks.length) return own
  if (texts.includes(type)) {
    const nonEmpty = [own, ...fallbacks].map((one) => sql`nullif(${one}, '')`)
    return sql`coalesce(${sql.join(nonEmpty, sql`, `)}, ${own})`
  }
  if (!plainValues.includes(type)) decline(`a translated ${type}`)
  return sql`coalesce(${sql.join([own, ...fallbacks], sql`, `)})`
}

/**
 * The value of a field in its rows, as it is shown in the languages of the query.
 *
 * @param path names of the groups around the field, and its own.
 * @param language only this one, without fallback.
 */
export function shownValue(
  compiling: Compiling,
  rows: Rows,
  field: FlattenedField,
  path: readonly string[],
  language?: string,
): SQL {
  if (!isLocalized(field)) return columnOf(rows, compiling, path)
  const { locale, fallbacks } = compiling.languages
  const translation = (code: string) => translationOf(compiling, rows, path, code)
  if (language) return translation(language)
  return shownOf(field.type, translation(locale), fallbacks.map(translation))
}

export const isLocalized = (field: FlattenedField): boolean =>
  'localized' in field && Boolean(field.localized)

function translationOf(compiling: Compiling, rows: Rows, path: readonly string[], code: string): SQL {
  const { column, translations } = translationsOf(compiling, rows.table, path)
  const alias = joined(
    compiling,
    rows,
    `language ${code}`,
    (own) =>
      sql` left join ${translations} as ${own} on ${own}."_parent_id" = ${name(rows.alias)}."id" and ${own}."_locale" = ${code}`,
  )
  return sql`${name(alias)}.${column}`
}

/** A translated value in all languages. */
export function allTranslations(compiling: Compiling, rows: Rows, path: readonly string[]): Values {
  const { column, translations } = translationsOf(compiling, rows.table, path)
  const alias = newAlias(compiling)
  return {
    source: sql`${translations} as ${name(alias)}`,
    own: sql`${name(alias)}."_parent_id" = ${name(rows.alias)}."id"`,
    value: sql`${name(alias)}.${column}`,
  }
}

/** The table of translations and the column of a field in it. */
function translationsOf({ payload }: Compiling, table: string, path: readonly string[]) {
  const column = adapterOf(payload).tables[`${table}_locales`]?.[path.join('_')]
  if (!column) return decline(`no translated column for ${path.join('.')}`)
  return { column: name(column.name), translations: name(`${table}_locales`) }
}
