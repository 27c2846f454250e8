import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { globalsTable, table } from '../../access/table'
import { statement } from '../database/connection/statement'
import type { Within } from '../database/connection/within'
import { inTableNames } from '../database/statements/tables'
import { placeholderEnds } from '../domain/placeholders'

/** A record, or a global without `id`, with a text that still has to be filled in. */
export type WithPlaceholder = { slug: string; id?: string }

type Tables = Pick<PostgresAdapter, 'rawTables' | 'tableNameMap'>

const named = (of: Record<string, { public: unknown }>) =>
  Object.entries(of)
    .filter(([, row]) => row.public !== '–')
    .map(([slug]) => slug)
const globals = named(globalsTable)

/** Records that the public can read once they are published, with a placeholder in any text of any language. */
export async function findPlaceholders(within: Within): Promise<WithPlaceholder[]> {
  const adapter = within.payload.db as unknown as Tables
  const parts = [...named(table), ...globals].flatMap((slug) => partsOf(adapter, slug))
  const rows = await statement<{ slug: string; id: string }>(within, sql.join(parts, sql` union `))
  return rows
    .map(({ slug, id }) => (globals.includes(slug) ? { slug } : { slug, id }))
    .sort((one, other) => one.slug.localeCompare(other.slug))
}

/** A statement for each table of a collection: the records that have a placeholder in a row of it. */
function partsOf({ rawTables, tableNameMap }: Tables, slug: string): SQL[] {
  const root = tableNameMap.get(inTableNames(slug))!
  const hasTrash = Boolean(rawTables[root]!.columns.deletedAt)
  const like = sql.join(
    placeholderEnds.map((end) => sql`${`%${end}%`}`),
    sql`, `,
  )
  return Object.keys(rawTables).flatMap((name) => {
    const path = pathTo(root, name, rawTables)
    if (!path) return []
    const joins = path.slice(1).map(
      (parent, index) =>
        sql`join ${sql.identifier(parent)} t${sql.raw(String(index + 1))}
          on t${sql.raw(String(index + 1))}.id = t${sql.raw(String(index))}._parent_id`,
    )
    const last = sql.raw(`t${path.length - 1}`)
    return [
      sql`select ${slug}::text as slug, ${last}.id::text as id from ${sql.identifier(name)} t0
        ${sql.join(joins, sql` `)}
        where t0::text like any (array[${like}]) ${hasTrash ? sql`and ${last}.deleted_at is null` : sql``}`,
    ]
  })
}

/** The tables from one with parts of a record up to that of the record itself; undefined if it is not one of them. */
function pathTo(root: string, name: string, rawTables: Tables['rawTables']): string[] | undefined {
  if (name === root) return [name]
  const keys = Object.values(rawTables[name]!.foreignKeys ?? {})
  const parent = keys.find(({ columns }) => columns.includes('_parentID'))?.foreignColumns[0]?.table
  const above = parent && parent !== name ? pathTo(root, parent, rawTables) : undefined
  return above && [name, ...above]
}
