import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { FlattenedField, Payload } from 'payload'
import { inTableNames } from '../statements/tables'
import type { OnDelete } from '../../domain/on-delete'

type Schema = Pick<PostgresAdapter, 'rawTables' | 'tableNameMap'>
type Config = Pick<Payload['config'], 'collections' | 'globals'>
type Said = { place: string; onDelete: OnDelete | undefined }

/**
 * References that do not block the deletion of their target, by `table.column`: those whose field says `onDelete`.
 * Every other one does. References of versions are not included.
 *
 * @throws Error if a field says so of a reference that has no column, or if lists that share a column differ.
 */
export function lettingGo(
  { collections, globals }: Config,
  { rawTables, tableNameMap }: Schema,
): Map<string, OnDelete> {
  const found = new Map<string, OnDelete>()
  for (const { slug, flattenedFields } of [...collections, ...globals]) {
    const root = tableNameMap.get(inTableNames(slug))!
    const lists = new Map<string, Said[]>()
    visit(flattenedFields, { table: root, prefix: '', place: slug })
    for (const [column, said] of lists) {
      const [first] = said
      const other = said.find(({ onDelete }) => onDelete !== first!.onDelete)
      if (other)
        throw new Error(
          `${first!.place} and ${other.place} share a column: both say the same onDelete, or none.`,
        )
      if (first!.onDelete) found.set(column, first!.onDelete)
    }

    function visit(fields: FlattenedField[], at: { table: string; prefix: string; place: string }): void {
      for (const field of fields) {
        const key = `${at.prefix}${field.name}`
        const place = `${at.place}.${field.name}`
        if (field.type === 'relationship' || field.type === 'upload') note(field, { ...at, key, place })
        else if (field.type === 'array') {
          const table = tableNameMap.get(`${at.table}_${inTableNames(key)}`)!
          visit(field.flattenedFields, { table, prefix: '', place })
        } else if (field.type === 'blocks')
          for (const block of field.blocks) {
            const table = tableNameMap.get(`${root}_blocks_${inTableNames(block.slug)}`)!
            visit(block.flattenedFields, { table, prefix: '', place: `${place}.${block.slug}` })
          }
        else if (field.type !== 'join' && 'flattenedFields' in field)
          visit(field.flattenedFields, { ...at, prefix: `${key}_`, place })
      }
    }

    function note(
      field: FlattenedField & { type: 'relationship' | 'upload' },
      { table, key, place }: { table: string; key: string; place: string },
    ): void {
      const { onDelete } = (field.custom ?? {}) as { onDelete?: OnDelete }
      const missing = () =>
        new Error(`${place} says onDelete, but no column of "${table}" holds the reference.`)
      if (field.hasMany || Array.isArray(field.relationTo)) {
        for (const target of [field.relationTo].flat()) {
          const column = columnOf(`${root}_rels`, `${target}ID`)
          if (column) lists.set(column, [...(lists.get(column) ?? []), { place, onDelete }])
          else if (onDelete) throw missing()
        }
      } else if (onDelete) {
        const column = columnOf(field.localized ? `${table}_locales` : table, key)
        if (!column) throw missing()
        found.set(column, onDelete)
      }
    }
  }
  return found

  function columnOf(table: string, key: string): string | undefined {
    const column = rawTables[table]?.columns[key]
    return column && `${table}.${column.name}`
  }
}
