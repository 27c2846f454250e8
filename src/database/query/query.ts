import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { FlattenedField, Payload, Where } from 'payload'
import { contentLocales, defaultLocale } from '../../domain/locales'
import { name } from '../statements/searching'
import { conditionOf } from './conditions'
import { orderOf } from './order'
import { type Compiling, joinsOf, type Languages, rowsOf } from './rows'

export type Asked = {
  /** The table and the fields of a collection, a global, or their versions. */
  table: string
  fields: readonly FlattenedField[]
  where?: Where | undefined
  sort?: string | readonly string[] | undefined
  languages: Languages
}

/** A list query. No part of it repeats a record. */
export type Query = {
  /** The table, with what the condition needs. */
  from: SQL
  where: SQL | undefined
  /** The table, with what the condition and the order need. */
  fromInOrder: SQL
  /** Ends with the id. */
  order: SQL
  /** Other collections whose records decide. */
  consulted: ReadonlySet<string>
}

/**
 * A filter and an order as SQL: what operators mean is in docs/graphql.md, how it works in
 * docs/decisions/0044-one-query-compiler.md.
 *
 * @throws Unusable for a condition that means nothing for its field
 * @throws Declined for fields of Payload's own collections that it does not know
 */
export function compileQuery(payload: Payload, asked: Asked): Query {
  const { table, fields, where, sort, languages } = asked
  const compiling: Compiling = { payload, languages, aliases: 0, consulted: new Set() }
  const rows = rowsOf(table, table)
  const within = { rows, fields, groups: [] }
  const condition = where && conditionOf(compiling, within, where)
  const from = sql`${name(table)}${joinsOf(rows)}`
  const order = orderOf(
    { ...compiling, languages: oneLanguage(languages) },
    within,
    sort ? [sort].flat() : undefined,
  )
  return {
    ...{ from, where: condition, order, consulted: compiling.consulted },
    fromInOrder: sql`${name(table)}${joinsOf(rows)}`,
  }
}

/** Of all languages, the default one is sorted by. */
const oneLanguage = (languages: Languages): Languages =>
  languages.locale === 'all' ? { locale: defaultLocale, fallbacks: [] } : languages

const known: readonly string[] = contentLocales.map(({ code }) => code)

/** The languages of a request, in Payload's terms. */
export function languagesOf(locale: unknown, fallback: unknown): Languages {
  if (locale === 'all' || locale === '*') return { locale: 'all', fallbacks: [] }
  const own = known.includes(locale as string) ? (locale as string) : defaultLocale
  const fallbacks = [fallback].flat().filter((one): one is string => known.includes(one as string))
  return { locale: own, fallbacks: fallbacks.filter((one) => one !== own) }
}
