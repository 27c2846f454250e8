import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { GraphQLField } from 'graphql'
import type { FlattenedField, PayloadRequest } from 'payload'
import { type Locales, name, type Searching } from '../../database/statements/searching'
import type { Expression } from './expressions'
import type { ToComplete } from './final-json'
import type { Reader } from '../planner'
import type { Question, Selected } from '../../graphql/schema/selected'

/**
 * Plans a field of a record, a group or a row.
 *
 * @param slug the collection or global that the fields belong to.
 * @param path names of the groups around the field, outermost first.
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

/** Inputs of one plan, and what it collects on the way. */
export type Planning = Searching & {
  question: Question
  /** A request of the reader, for access and validation. */
  req: PayloadRequest
  reader: Reader
  /** Plans a field of a record (fields.ts); passed along to avoid a circular import of records and fields. */
  fieldExpression: FieldExpression
  /** Of the answer as final JSON. */
  toComplete: ToComplete
  /** Counts aliases of derived tables, so that none is used twice. */
  aliases: number
}

/** Records of one table as a derived table of the statement. */
export type Level = {
  alias: string
  /** The table's name in Payload's adapter. */
  table: string
  locales: Locales
  /** Set when a translated column is used: the statement then joins the translations table. */
  translated: boolean
}

/** A level with an alias that is unique in the statement. */
export function levelOf(planning: Planning, table: string, locales: Locales): Level {
  planning.aliases += 1
  return { alias: `q${planning.aliases}`, table, locales, translated: false }
}

/** The fallback language, if it differs. */
export const fallbackOf = ({ locale, fallback }: Locales): string | undefined =>
  fallback && fallback !== locale ? fallback : undefined

/** A column of a level. */
export const columnOf = ({ alias }: Level, column: string): SQL => sql`${name(alias)}.${name(column)}`

/**
 * `source` as the level, joined with its translations where they are used: call it after all columns of the level are
 * known.
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
