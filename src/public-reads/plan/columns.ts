import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { FlattenedField } from 'payload'
import { shownOf } from '../../database/query/shown'
import { decline } from '../../database/statements/decline'
import { columnOf, fallbackOf, type Level, type Planning } from './planning'
import { name } from '../../database/statements/searching'
import { adapterOf } from '../../database/statements/tables'

/**
 * The value of a field in a record of the level, in its language or the fallback language.
 *
 * @param path names of the groups around the field, outermost first, and the field's own.
 */
export function valueOf(
  planning: Planning,
  level: Level,
  field: FlattenedField,
  path: readonly string[],
): SQL {
  const { tables } = adapterOf(planning.payload)
  const key = path.join('_')
  if (!('localized' in field && field.localized)) {
    const column = tables[level.table]?.[key]
    if (!column) decline(`no column for ${key}`)
    return columnOf(level, column.name)
  }
  const column = tables[`${level.table}_locales`]?.[key]
  if (!column) decline(`no translated column for ${key}`)
  if ('defaultValue' in field && field.defaultValue !== undefined)
    decline('a default for what is not translated')
  level.translated = true
  const own = sql`${name(`${level.alias}l`)}.${name(column.name)}`
  const fallback = sql`${name(`${level.alias}f`)}.${name(column.name)}`
  return shownOf(field.type, own, fallbackOf(level.locales) ? [fallback] : [])
}
