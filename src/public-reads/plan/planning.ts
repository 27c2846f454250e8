import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { GraphQLField } from 'graphql'
import type { FlattenedField, PayloadRequest } from 'payload'
import { type Locales, name, type Searching } from '../../database/statements/searching'
import type { Expression } from './expressions'
import type { Question, Selected } from './selection'

/**
 * A field of a record, a group or a row.
 *
 * @param slug the collection or global that the fields belong to.
 * @param path names of the groups around the field, from the outside.
 */
export type FieldExpression = (
  planning: Planning,
  level: Level,
  slug: string,
  fields: readonly FlattenedField[],
  path: readonly string[],
  selected: Selected,
  definition: GraphQLField<unknown, unknown>,
) => Promise<Expression>

/** All that one plan is made from, and what it notes on the way. */
export type Planning = Searching & {
  question: Question
  /** A request of nobody, for access and checks. */
  req: PayloadRequest
  /** Plans a field of a record (fields.ts); handed on, since records and fields are made of each other. */
  fieldExpression: FieldExpression
  /** Counts names of derived tables, so that none is used twice. */
  aliases: number
}

/** Records of one table as a derived table of the statement. */
export type Level = {
  alias: string
  /** The table's name for Payload's adapter. */
  table: string
  locales: Locales
  /** Set when a translated column is used: the statement then reads the table of translations too. */
  translated: boolean
}

/** A level that no other part of the statement can be taken for. */
export function levelOf(planning: Planning, table: string, locales: Locales): Level {
  planning.aliases += 1
  return { alias: `q${planning.aliases}`, table, locales, translated: false }
}

/** The language to fall back to, if it is another one. */
export const fallbackOf = ({ locale, fallback }: Locales): string | undefined =>
  fallback && fallback !== locale ? fallback : undefined

/** A column of a level. */
export const columnOf = ({ alias }: Level, column: string): SQL => sql`${name(alias)}.${name(column)}`

/**
 * `source` as the level, with its translations where they are used: to be written after all columns of the
 * level are known.
 */
export function fromLevel(level: Level, source: SQL): SQL {
  const { alias, locales, table, translated } = level
  const from = sql`${source} as ${name(alias)}`
  if (!translated) return from
  const translations = (suffix: string, locale: string) =>
    sql` left join ${name(`${table}_locales`)} as ${name(alias + suffix)} on ${name(alias + suffix)}."_parent_id" = ${name(alias)}."id" and ${name(alias + suffix)}."_locale" = ${locale}`
  const fallback = fallbackOf(locales)
  return sql`${from}${translations('l', locales.locale)}${fallback ? translations('f', fallback) : sql``}`
}
