import type { FlattenedField } from 'payload'

type Values = Record<string, unknown>

/**
 * Payload's adapter fails for a list of rows that is `null`, which GraphQL allows: 500. Here it is a list without rows.
 *
 * Seen in Payload 3.90.2 (@payloadcms/drizzle, dist/transform/write/traverseFields.js: `'$push' in null`).
 */
export function emptyWhereNull(fields: readonly FlattenedField[], values: Values): void {
  for (const field of fields) {
    const value = values[field.name]
    if (field.type === 'array' || field.type === 'blocks') {
      if (value === null && !field.localized) values[field.name] = []
      for (const row of Array.isArray(value) ? (value as Values[]) : [])
        emptyWhereNull(fieldsOfRow(field, row), row)
    } else if (
      (field.type === 'group' || field.type === 'tab') &&
      typeof value === 'object' &&
      value !== null
    )
      emptyWhereNull(field.flattenedFields, value as Values)
  }
}

type Rows = Extract<FlattenedField, { type: 'array' | 'blocks' }>

const fieldsOfRow = (field: Rows, { blockType }: Values): readonly FlattenedField[] =>
  field.type === 'array'
    ? field.flattenedFields
    : (field.blocks.find(({ slug }) => slug === blockType)?.flattenedFields ?? [])
