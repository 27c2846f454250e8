import { PgDialect } from '@payloadcms/db-postgres/drizzle/pg-core'
import pg from 'pg'
import { type CollectionSlug, createLocalReq, type FlattenedField, type Payload } from 'payload'
import { publicNames } from '../../access/public-names'
import { recordsFor, rightsTo } from '../../access/rights'
import { covers } from '../../access/grants'
import { pagePrefixOf } from '../domain/site-paths'
import { queryOf } from '../database/statements/query'
import { tableOf } from '../database/statements/tables'

/** Which records of a collection or global are public, as SQL on its main table. */
export type PublicCondition = {
  collection: string
  mainTable: string
  condition: string
  /** The column of the slug, if the public may read one. */
  slugColumn: string | undefined
  /** The path of its records' pages before the slug, such as `/artikel/`. */
  pagePath: string | undefined
}

const dialect = new PgDialect()

/**
 * The conditions for all public collections and globals, from the access table.
 *
 * @throws Error if a rule depends on other records, or on translated fields: their changes would not be noticed.
 */
export async function publicConditions(payload: Payload): Promise<PublicCondition[]> {
  const req = await createLocalReq({}, payload)
  const conditions = publicNames().map(async (name): Promise<PublicCondition> => {
    const rights = rightsTo('R', name, null)
    const where = await recordsFor(rights, name, req)
    const fields = payload.collections[name as CollectionSlug]?.config.flattenedFields ?? []
    const showsSlug = fields.some(isPlainSlug) && rights.some((right) => covers(right, 'slug'))
    return {
      collection: name,
      mainTable: tableOf(payload, name),
      condition: typeof where === 'boolean' ? String(where) : conditionOf(payload, name, where),
      slugColumn: showsSlug ? 'slug' : undefined,
      pagePath: showsSlug ? pagePrefixOf(name) : undefined,
    }
  })
  return Promise.all(conditions)
}

const isPlainSlug = (field: FlattenedField): boolean => field.name === 'slug' && !field.localized

function conditionOf(payload: Payload, slug: string, asked: Parameters<typeof queryOf>[2]): string {
  const searching = {
    payload,
    locales: { locale: 'de', fallback: false as const },
    touched: new Set<string>(),
  }
  const { consulted, from, where } = queryOf(searching, slug, asked)
  const ofOthers = consulted.size > 0 || dialect.sqlToQuery(from).sql !== `"${tableOf(payload, slug)}"`
  if (ofOthers || !where)
    throw new Error(`The public rule of "${slug}" depends on more than its own columns (src/public-changes).`)
  const { sql, params } = dialect.sqlToQuery(where)
  return sql.replace(/\$(\d+)/g, (_, number) => pg.escapeLiteral(String(params[Number(number) - 1])))
}
