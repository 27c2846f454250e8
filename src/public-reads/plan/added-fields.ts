import { sql } from '@payloadcms/db-postgres/drizzle'
import type { GraphQLField } from 'graphql'
import type { FlattenedField, GlobalSlug } from 'payload'
import { decline } from '../../database/statements/decline'
import { name } from '../../database/statements/searching'
import { adapterOf } from '../../database/statements/tables'
import { availableIn, type Stored, translatedIn, translationsOf } from '../../graphql/translations/states'
import { constant, type Expression, leafOf } from './expressions'
import { columnOf, type Level, type Planning } from './planning'
import { selectedOf, type Selected, setsOf } from '../../graphql/schema/selected'
import { objectTypeOf } from './objects'

/** Fields of records and globals that are not in their configuration. */
export function addedExpression(
  planning: Planning,
  level: Level,
  slug: string,
  fields: readonly FlattenedField[],
  selected: Selected,
  definition: GraphQLField<unknown, unknown>,
): Expression {
  const { type } = definition
  switch (selected.name) {
    case 'id':
      return isGlobal(planning, slug) ? constant(slug) : idExpression(level)
    case 'locale': {
      const { read } = leafOf(type, sql``)
      return constant(read(level.locales.locale, undefined as never))
    }
    case 'availableLocales': {
      const stored = storedIn(planning, level, fields)
      const locales = leafOf(type, sql``)
      return {
        sql: stored.sql,
        read: (value, run) => locales.read(availableIn(translationsOf(stored.read(value))), run),
      }
    }
    case 'translations': {
      const stored = storedIn(planning, level, fields)
      const inner = objectTypeOf(definition)
      const wanted = selectedOf(planning.question, inner, setsOf(selected)).map(({ key, name: one }) => ({
        key,
        one,
        leaf: one === '__typename' ? constant(inner.name) : leafOf(inner.getFields()[one]!.type, sql``),
      }))
      return {
        sql: stored.sql,
        read: (value, run) =>
          translationsOf(stored.read(value)).map((translation) =>
            Object.fromEntries(
              wanted.map(({ key, one, leaf }) => [key, leaf.read(translation[one as 'state'], run)]),
            ),
          ),
      }
    }
  }
  return decline(`no ${selected.name}`)
}

function idExpression(level: Level): Expression {
  const id = columnOf(level, 'id')
  return { sql: id, json: { sql: id, as: 'uuid' }, read: (value) => value }
}

const isGlobal = ({ payload }: Planning, slug: string): boolean =>
  payload.globals.config.some((one) => one.slug === (slug as GlobalSlug))

/** What is stored of a record in each language, without the texts themselves. */
function storedIn(planning: Planning, level: Level, fields: readonly FlattenedField[]) {
  const translated = translatedIn(fields) ?? decline('nothing is translated')
  const table = `${level.table}_locales`
  const columns = adapterOf(planning.payload).tables[table]
  const column = (path: readonly string[]) => {
    const found = columns?.[path.join('_')] ?? decline(`no translated column for ${path.join('_')}`)
    return sql`t.${name(found.name)}`
  }
  const written = translated.texts.map(({ path, isText }) =>
    isText ? sql`coalesce(${column(path)}, '') <> ''` : sql`${column(path)} is not null`,
  )
  const isWritten = sql.join(written, translated.all ? sql` and ` : sql` or `)
  const state = translated.stateField ? column([translated.stateField]) : sql`null`
  return {
    sql: sql`(select json_agg(json_build_array(t."_locale", ${isWritten}, ${state})) from ${name(table)} as t where t."_parent_id" = ${columnOf(level, 'id')})`,
    read: (value: unknown): Stored[] =>
      ((value ?? []) as [string, boolean, unknown][]).map(([locale, isWritten, state]) => ({
        ...{ locale, isWritten, state },
      })),
  }
}
