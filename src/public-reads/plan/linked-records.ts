import { Placeholder, type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import { PgDialect } from '@payloadcms/db-postgres/drizzle/pg-core'
import { createHash } from 'node:crypto'
import DataLoader from 'dataloader'
import type { FlattenedField, SanitizedConfig } from 'payload'
import { decline } from '../../database/statements/decline'
import { configOf, ownColumn } from '../../database/statements/query'
import { tableOf } from '../../database/statements/tables'
import {
  type LinkedRecord,
  type Records,
  type Reference,
  shownCollections,
  type ShownCollection,
  shownOf,
} from '../../domain/rich-text/records'
import { valueOf } from './columns'
import type { Expression, Reading } from './expressions'
import { isAddress, urlExpression } from './files'
import { srcsetExpression } from './pictures'
import { columnOf, fromLevel, levelOf, type Planning } from './planning'
import { recordsWhere } from './records'

type Loader = DataLoader<Reference, LinkedRecord | undefined, string>
const loaders = new WeakMap<Reading, Map<string, Loader>>()

/** Maximum records of one statement. */
const mostAtOnce = 5_000

const keyOf = ({ collection, id }: Reference): string => `${collection} ${id}`
const languagesOf = ({ locales: { locale, fallback } }: Planning): string =>
  JSON.stringify([locale, fallback])

/** Records that texts of one answer refer to, as far as the public may see them: one statement for all texts. */
export async function linkedRecords(
  planning: Planning,
  run: Reading,
  references: readonly Reference[],
): Promise<Records> {
  // Also of records that are not visible: the answer changes when they are published.
  for (const { collection } of references) run.touched.add(collection)
  const ofRun = loaders.get(run) ?? new Map<string, Loader>()
  loaders.set(run, ofRun)
  const languages = languagesOf(planning)
  const loader =
    ofRun.get(languages) ??
    new DataLoader((all) => load(planning, run, all), { maxBatchSize: mostAtOnce, cacheKeyFn: keyOf })
  ofRun.set(languages, loader)
  const found = new Map<string, LinkedRecord>()
  for (const [index, record] of (await loader.loadMany(references)).entries()) {
    if (record instanceof Error) throw record
    if (record) found.set(keyOf(references[index]!), record)
  }
  return (collection, id) => found.get(`${collection} ${id}`)
}

async function load(
  planning: Planning,
  run: Reading,
  references: readonly Reference[],
): Promise<(LinkedRecord | undefined)[]> {
  const { name, text, params, columns } = await statementFor(planning)
  const idsOf = (collection: string) =>
    references.flatMap((one) => (one.collection === collection ? one.id : []))
  const values = params.map((one) => (one instanceof Placeholder ? idsOf(one.name) : one))
  const row = await run.ask({ name, text, values })
  const found = new Map<string, LinkedRecord>()
  for (const [index, { collection, read }] of columns.entries())
    for (const record of (row[index] ?? []) as [string, ...unknown[]][])
      found.set(keyOf({ collection, id: record[0] }), read(record))
  return references.map((one) => found.get(keyOf(one)))
}

type Column = { collection: ShownCollection; sql: SQL; read(record: readonly unknown[]): LinkedRecord }
type Statement = { name: string; text: string; params: unknown[]; columns: Column[] }

/** One statement for each pair of languages. Public access does not depend on the time. */
const statements = new WeakMap<SanitizedConfig, Map<string, Promise<Statement>>>()
const dialect = new PgDialect()

function statementFor(planning: Planning): Promise<Statement> {
  const { config } = planning.payload
  const known = statements.get(config) ?? new Map<string, Promise<Statement>>()
  statements.set(config, known)
  const languages = languagesOf(planning)
  const made = known.get(languages) ?? statementOf({ ...planning, touched: new Set(), aliases: 0 })
  known.set(languages, made)
  return made
}

async function statementOf(planning: Planning): Promise<Statement> {
  const columns: Column[] = []
  for (const collection of shownCollections) {
    const column = await columnFor(planning, collection)
    if (column) columns.push(column)
  }
  const selected = sql.join(
    columns.map((column) => column.sql),
    sql`, `,
  )
  const { sql: text, params } = dialect.sqlToQuery(sql`select ${selected}`)
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 32)
  return { name, text, params, columns }
}

/** The visible ones among the records of a collection with given ids, each as an array of its values. */
async function columnFor(planning: Planning, collection: ShownCollection): Promise<Column | undefined> {
  const ids = sql`any(${sql.placeholder(collection)}::uuid[])`
  const source = await recordsWhere(
    planning,
    collection,
    sql`${ownColumn(planning, collection, 'id')} = ${ids}`,
  )
  if (!source) return undefined
  const level = levelOf(planning, tableOf(planning.payload, collection), planning.locales)
  const { flattenedFields } = configOf(planning, collection)
  const fields = shownOf[collection].map((name) => {
    if (name === 'srcset') return { name, ...withSql(srcsetExpression(planning, level, collection)) }
    const field = flattenedFields.find((one) => one.name === name) ?? decline(`no ${name} of ${collection}`)
    return { name, ...shownValue(planning, level, collection, field) }
  })
  const record = sql.join([columnOf(level, 'id'), ...fields.map((field) => field.sql)], sql`, `)
  return {
    collection,
    sql: sql`(select json_agg(json_build_array(${record})) from ${fromLevel(level, source)})`,
    read: ([, ...values]) =>
      Object.fromEntries(fields.map(({ name, read }, index) => [name, read(values[index])])),
  }
}

type ShownValue = { sql: SQL; read(value: unknown): unknown }

function shownValue(
  planning: Planning,
  level: Parameters<typeof valueOf>[1],
  collection: string,
  field: FlattenedField,
): ShownValue {
  if (!isAddress(planning, collection, field))
    return { sql: valueOf(planning, level, field, [field.name]), read: (value) => value }
  return withSql(urlExpression(planning, level, collection, field, [field.name]))
}

/** An expression that reads nothing but its value. */
const withSql = ({ sql, read }: Expression): ShownValue => ({
  sql: sql!,
  read: (value) => read(value, undefined as never),
})
