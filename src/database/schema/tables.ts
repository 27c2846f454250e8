import type { Payload } from 'payload'
import { inTableNames } from '../statements/tables'

type RawTable = {
  foreignKeys?: Record<string, { columns: string[]; foreignColumns: { table: string }[] }>
}
type Schema = {
  rawTables: Record<string, RawTable>
  tableNameMap: Map<string, string>
  versionsSuffix: string
}

/**
 * The tables of a collection or global: its own, and those of its translations, arrays, selects and relationships. Not
 * its versions: the public reads none.
 */
export function tablesOf(payload: Payload, name: string): string[] {
  const { rawTables, tableNameMap, versionsSuffix } = payload.db as unknown as Schema
  const key = inTableNames(name)
  const own = tableNameMap.get(key)
  if (!own) throw new Error(`"${name}" has no table.`)
  const versions = tableNameMap.get(`_${key}${versionsSuffix}`)
  const found = new Set([own])
  // The set grows during iteration: nested arrays have tables of their own.
  for (const parent of found)
    for (const [child, { foreignKeys }] of Object.entries(rawTables))
      if (child !== versions && Object.values(foreignKeys ?? {}).some((key) => isPartOf(key, parent)))
        found.add(child)
  return [...found].sort()
}

const isPartOf = (
  { columns, foreignColumns }: { columns: string[]; foreignColumns: { table: string }[] },
  parent: string,
) => foreignColumns[0]?.table === parent && ['_parentID', 'parent'].includes(columns[0] ?? '')
