import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { lettingGo } from './letting-go'
import { inTableNames } from '../statements/tables'
import { statement } from '../connection/statement'

type RawTable = {
  columns: Record<string, { name: string; type: string; reference?: { table: string } }>
  foreignKeys?: Record<string, { columns: string[]; foreignColumns: { name: string; table: string }[] }>
}
type Schema = {
  rawTables: Record<string, RawTable>
  tableNameMap: Map<string, string>
  versionsSuffix: string
}

/** A record, or a global without an id, that uses something. */
export type Use = { slug: string; id?: string }

/** A table whose rows belong to a record, and the columns that lead to the record's own table. */
type Part = { table: string; up: { column: string; table: string }[] }
type Owner = { slug: string; isGlobal: boolean; table: string; version: boolean }

/**
 * Where a record is used: references in every collection and global, including arrays and groups, and its id in rich
 * texts. Covers the published and the latest version of each record, not older ones. Derived from the schema: new
 * collections and fields are included automatically.
 */
export async function usesOf(req: PayloadRequest, collection: string, id: string): Promise<Use[]> {
  const schema = req.payload.db as unknown as Schema
  const target = tableOf(schema, collection)
  const forgotten = forgottenIn(req.payload)
  const selects = ownersOf(req.payload).flatMap((owner) =>
    partsOf(schema, owner.table).flatMap((part) => {
      const conditions = conditionsIn(schema, part, target, id, forgotten)
      return conditions.length ? [select(owner, part, sql.join(conditions, sql` or `))] : []
    }),
  )
  const rows = await statement<Use & { isGlobal: boolean }>(req, sql.join(selects, sql` union `))
  return rows
    .filter((use) => use.slug !== collection || use.id !== id)
    .map(({ slug, id: user, isGlobal }) => (isGlobal ? { slug } : { slug, id: user }))
}

const tableOf = ({ tableNameMap }: Schema, slug: string, versions = ''): string | undefined =>
  tableNameMap.get(versions ? `_${inTableNames(slug)}${versions}` : inTableNames(slug))

/** Locks and preferences do not count; the database itself protects what the log names. */
function ownersOf({ config, db }: Payload): Owner[] {
  const schema = db as unknown as Schema
  const own = (slug: string, isGlobal: boolean, drafts: boolean): Owner[] => [
    { slug, isGlobal, table: tableOf(schema, slug)!, version: false },
    ...(drafts
      ? [{ slug, isGlobal, table: tableOf(schema, slug, schema.versionsSuffix)!, version: true }]
      : []),
  ]
  const hasDrafts = ({ versions }: { versions?: unknown }) =>
    Boolean((versions as { drafts?: unknown } | undefined)?.drafts)
  return [
    ...config.collections
      .filter(({ slug }) => !slug.startsWith('payload-') && slug !== 'audit-log')
      .flatMap((one) => own(one.slug, false, hasDrafts(one))),
    ...config.globals.flatMap((one) => own(one.slug, true, hasDrafts(one))),
  ]
}

/** The table of a record, and those of its translations, arrays and to-many references. */
function partsOf({ rawTables }: Schema, root: string): Part[] {
  const parts: Part[] = [{ table: root, up: [] }]
  // The list grows during iteration: nested arrays have tables of their own.
  for (const { table: parent, up } of parts)
    for (const [table, raw] of Object.entries(rawTables)) {
      // Versions belong to a record as well; they are checked separately.
      if (table.startsWith('_') !== root.startsWith('_')) continue
      for (const { columns, foreignColumns } of Object.values(raw.foreignKeys ?? {}))
        if (foreignColumns[0]?.table === parent && isParent(columns[0]!))
          parts.push({ table, up: [{ column: columnName(raw, columns[0]!), table: parent }, ...up] })
    }
  return parts
}

const isParent = (column: string): boolean => ['_parentID', 'parent'].includes(column)
const columnName = ({ columns }: RawTable, key: string): string => columns[key]?.name ?? key

/** References that do not protect their target, by `table.column`: fields with `onDelete: 'forget'`. */
const forgottenIn = ({ config, db }: Payload): ReadonlySet<string> =>
  new Set(
    [...lettingGo(config, db as unknown as PostgresAdapter)]
      .filter(([, onDelete]) => onDelete === 'forget')
      .map(([column]) => column),
  )

function conditionsIn(
  { rawTables }: Schema,
  { table }: Part,
  target: string | undefined,
  id: string,
  forgotten: ReadonlySet<string>,
): SQL[] {
  const raw = rawTables[table]!
  const found: SQL[] = []
  for (const column of Object.values(raw.columns)) {
    if (column.type === 'jsonb') found.push(sql`part.${sql.identifier(column.name)}::text like ${`%${id}%`}`)
    if (
      column.reference?.table === target &&
      column.name !== 'parent_id' &&
      !forgotten.has(`${table}.${column.name}`)
    )
      found.push(sql`part.${sql.identifier(column.name)} = ${id}::uuid`)
  }
  for (const { columns, foreignColumns } of Object.values(raw.foreignKeys ?? {}))
    if (
      foreignColumns[0]?.table === target &&
      !isParent(columns[0]!) &&
      !forgotten.has(`${table}.${columnName(raw, columns[0]!)}`)
    )
      found.push(sql`part.${sql.identifier(columnName(raw, columns[0]!))} = ${id}::uuid`)
  return found
}

function select({ slug, isGlobal, version }: Owner, { table, up }: Part, conditions: SQL): SQL {
  const joins = up.map(
    ({ column, table: parent }, index) =>
      sql`join ${sql.identifier(parent)} ${sql.identifier(`up${index}`)}
        on ${sql.identifier(`up${index}`)}.id = ${sql.identifier(index ? `up${index - 1}` : 'part')}.${sql.identifier(column)}`,
  )
  const root = sql.identifier(up.length ? `up${up.length - 1}` : 'part')
  // A version of a global belongs to no record: there is one.
  const record = version && !isGlobal ? sql`${root}.parent_id` : sql`${root}.id`
  return sql`select ${slug}::text as slug, ${record}::text as id, ${isGlobal}::boolean as "isGlobal"
    from ${sql.identifier(table)} part ${sql.join(joins, sql` `)}
    where (${conditions})${version ? sql` and ${root}.latest and ${record} is not null` : sql``}`
}
