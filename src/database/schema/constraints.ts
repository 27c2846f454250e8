import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import { check } from '@payloadcms/db-postgres/drizzle/pg-core'
import { lettingGo } from './letting-go'

type Hook = NonNullable<
  Parameters<typeof import('@payloadcms/db-postgres').postgresAdapter>[0]['afterSchemaInit']
>[number]
type RawTables = PostgresAdapter['rawTables']

/** Payload's own tables may drop references, and versions may outlive the records they refer to. */
const isOutside = (table: string) => table.startsWith('payload_') || table.startsWith('_')

/**
 * Payload silently removes references to a deleted record. Here the database refuses the deletion instead, unless the
 * field says `onDelete`; versions are deleted with their record.
 */
export const restrictReferences: Hook = ({ adapter, schema }) => {
  const { payload, rawTables, tableNameMap } = adapter as unknown as PostgresAdapter
  const gone = lettingGo(payload.config, { rawTables, tableNameMap })
  for (const [name, table] of Object.entries(rawTables)) {
    letVersionsGo(name, table)
    if (isOutside(name)) continue
    for (const column of Object.values(table.columns))
      if (column.reference?.onDelete === 'set null' && !gone.has(`${name}.${column.name}`))
        column.reference.onDelete = 'restrict'
    for (const key of Object.values(table.foreignKeys ?? {})) {
      const [column] = key.columns
      const isParent = column === 'parent' || column === '_parentID'
      if (!isParent && !gone.has(`${name}.${table.columns[column!]!.name}`)) key.onDelete = 'restrict'
    }
  }
  return schema
}

/**
 * Versions are deleted with their record. Payload deletes both, but misses a version written concurrently: it would be
 * orphaned, and appear wherever drafts are listed.
 */
function letVersionsGo(name: string, { columns }: RawTables[string]): void {
  const reference = /^_.*_v$/.test(name) ? columns.parent?.reference : undefined
  if (reference) reference.onDelete = 'cascade'
}

/** Check constraints beyond types, uniqueness and references, by table: name → SQL condition. */
const conditions: Record<string, Record<string, string>> = {
  funds: { year: '"year" between 2000 and 2100 and "year" = trunc("year")' },
  events: { end: '"end" is null or "start" is null or "end" >= "start"', capacity: '"capacity" >= 0' },
  memberships: { member: 'num_nonnulls("volunteer_id", "initiative_id") = 1' },
  hour_sheets: { month: `"month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'` },
  hour_sheets_days: { hours: '"hours" > 0 and "hours" <= 24' },
  service_hours: { hours: '"hours" > 0 and "hours" <= 24' },
  placements: { places: '"places" >= 0', hours: '"hours_per_week" > 0' },
  claims_items: { km: '"km" >= 0' },
  payment_batches: { count: '"count" >= 0' },
}

/** Money is whole cents and never negative, in every table. */
const isMoney = (column: string) => /_cents$|^cents_per_|_cents_per_/.test(column)

/** Adds the constraints above to the schema, so that generated migrations include them. */
export const checkConditions: Hook = ({ adapter, schema, extendTable }) => {
  const tables = (adapter as unknown as { rawTables: RawTables }).rawTables
  const unknown = Object.keys(conditions).find((name) => !tables[name])
  if (unknown) throw new Error(`constraints.ts has conditions for "${unknown}", which is no table.`)
  for (const [name, raw] of Object.entries(tables)) {
    const money = Object.values(raw.columns)
      .map((column) => column.name)
      .filter(isMoney)
      .map((column) => [column, `"${column}" >= 0 and "${column}" = trunc("${column}")`] as const)
    const all = [...money, ...Object.entries(conditions[name] ?? {})]
    if (!all.length) continue
    const table = (schema.tables as Record<string, Parameters<typeof extendTable>[0]['table']>)[name]!
    extendTable({
      table,
      extraConfig: () =>
        Object.fromEntries(
          all.map(([key, text]) => [`${key}_check`, check(`${name}_${key}_check`, sql.raw(text))]),
        ),
    })
  }
  return schema
}
