import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type pg from 'pg'
import type { Schema, Table } from './catalog'

type Snapshot = {
  enums: Record<string, { name: string; values: string[] }>
  tables: Record<string, SnapshotTable>
}
type SnapshotTable = {
  name: string
  columns: Record<
    string,
    { name: string; type: string; primaryKey: boolean; notNull: boolean; default?: unknown }
  >
  indexes: Record<string, { columns: { expression: string }[]; isUnique: boolean; method: string }>
  foreignKeys: Record<string, SnapshotReference>
  checkConstraints: Record<string, { value: string }>
}
type SnapshotReference = {
  tableTo: string
  columnsFrom: string[]
  columnsTo: string[]
  onDelete: string
  onUpdate: string
}

/** The newest snapshot of the schema that belongs to the migrations. */
export function newestSnapshot(): Snapshot {
  const folder = path.resolve('src/migrations')
  const newest = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .at(-1)!
  return JSON.parse(readFileSync(path.join(folder, newest), 'utf8'))
}

/** The schema of a snapshot. Conditions are put in PostgreSQL's own words by making a table that has them. */
export async function snapshotSchema(snapshot: Snapshot, client: pg.Client): Promise<Schema> {
  const tables: Schema['tables'] = {}
  for (const table of Object.values(snapshot.tables)) {
    const columns = Object.values(table.columns)
    tables[table.name] = {
      columns: Object.fromEntries(columns.map((column) => [column.name, columnOf(table.name, column)])),
      primaryKey: columns.filter(({ primaryKey }) => primaryKey).map(({ name }) => name),
      indexes: mapped(table.indexes, ({ columns, isUnique, method }) => ({
        columns: columns.map(({ expression }) => expression),
        unique: isUnique,
        method,
      })),
      references: mapped(table.foreignKeys, referenceOf),
      checks: await checksOf(table, client),
    }
  }
  return {
    tables,
    enums: Object.fromEntries(Object.values(snapshot.enums).map(({ name, values }) => [name, values])),
  }
}

const types: Record<string, string> = { varchar: 'character varying', serial: 'integer', bigserial: 'bigint' }

function columnOf(table: string, column: SnapshotTable['columns'][string]): Table['columns'][string] {
  const given = column.default === undefined ? null : String(column.default)
  return {
    type: types[column.type] ?? column.type,
    notNull: column.notNull,
    default: column.type.endsWith('serial') ? `nextval('${table}_${column.name}_seq')` : given,
  }
}

const actions: Record<string, string> = { cascade: 'c', restrict: 'r', 'set null': 'n', 'no action': 'a' }

function referenceOf({ tableTo, columnsFrom, columnsTo, onDelete, onUpdate }: SnapshotReference) {
  return {
    columns: columnsFrom,
    to: tableTo,
    toColumns: columnsTo,
    onDelete: actions[onDelete]!,
    onUpdate: actions[onUpdate]!,
  }
}

async function checksOf(table: SnapshotTable, client: pg.Client): Promise<Record<string, string>> {
  const conditions = Object.values(table.checkConstraints).map(({ value }) => `check (${value})`)
  if (!conditions.length) return {}
  await client.query(`create temporary table probe (like ${table.name}, ${conditions.join(', ')})`)
  const { rows } = await client.query(`
    select pg_get_expr(conbin, conrelid) as condition from pg_constraint
    where conrelid = 'probe'::regclass and contype = 'c' order by oid`)
  await client.query('drop table probe')
  const names = Object.keys(table.checkConstraints)
  return Object.fromEntries(names.map((name, index) => [shortened(name), rows[index].condition]))
}

/** PostgreSQL cuts off longer names. */
const shortened = (name: string) => name.slice(0, 63)

function mapped<A, B>(record: Record<string, A>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [shortened(name), change(value)]))
}
