/**
 * The adapter fails for a list of rows that is `null`, which GraphQL allows, and REST does not refuse.
 *
 * Steps: `mutation { updateArticle(id: …, data: { sources: null }) { id } }`, where `sources` is an array. Expected: a list
 * without rows, or 400. Actual: an internal error, "Cannot use 'in' operator to search for '$push' in null".
 *
 * Seen in: payload 3.90.2 (@payloadcms/drizzle, dist/transform/write/traverseFields.js)
 * Upstream: not filed
 * Test: tests/system/attacks/odd-questions.test.ts › a list of rows that is null is one without rows
 */
import type {
  CollectionBeforeOperationHook,
  CollectionConfig,
  FlattenedField,
  GlobalBeforeOperationHook,
  GlobalConfig,
} from 'payload'

type Values = Record<string, unknown>

/** Takes `null` for a list without rows. */
export function withListsThatAreNull(collection: CollectionConfig): CollectionConfig {
  const { hooks = {} } = collection
  return {
    ...collection,
    hooks: { ...hooks, beforeOperation: [ofRecord, ...(hooks.beforeOperation ?? [])] },
  }
}

/** The same for a global. */
export function withGlobalListsThatAreNull(global: GlobalConfig): GlobalConfig {
  const { hooks = {} } = global
  return { ...global, hooks: { ...hooks, beforeOperation: [ofGlobal, ...(hooks.beforeOperation ?? [])] } }
}

type Written = { data?: Values | null }

const ofRecord: CollectionBeforeOperationHook = ({ args, collection, operation }) => {
  if (operation === 'create' || operation === 'update')
    emptyWhereNull(collection.flattenedFields, (args as Written).data ?? {})
}

const ofGlobal: GlobalBeforeOperationHook = ({ args, global, operation }) => {
  if (operation === 'update') emptyWhereNull(global.flattenedFields, (args as Written).data ?? {})
}

function emptyWhereNull(fields: readonly FlattenedField[], values: Values): void {
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
