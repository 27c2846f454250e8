import { sql } from '@payloadcms/db-postgres/drizzle'
import type { FieldHook, FlattenedField, TextField } from 'payload'
import { decline } from '../../database/statements/decline'
import type { Expression } from './expressions'
import { columnOf, type Level, type Planning } from './planning'
import { configOf } from '../../database/statements/query'
import { adapterOf } from '../../database/statements/tables'

/** Whether a field is a file's URL: Payload computes it from the file name on read. */
export function isAddress(
  planning: Planning,
  slug: string,
  field: FlattenedField,
): field is TextField & FlattenedField {
  const collection = planning.payload.collections[slug as never] as
    { config: { upload?: unknown } } | undefined
  return Boolean(collection?.config.upload) && ['url', 'thumbnailURL'].includes(field.name)
}

/**
 * The URL of a file, of one of its sizes, or of the admin panel's thumbnail. Computed by Payload's own hook, from the
 * names it reads.
 */
export function urlExpression(
  planning: Planning,
  level: Level,
  slug: string,
  field: TextField & FlattenedField,
  path: readonly string[],
): Expression {
  const hooks = field.hooks?.afterRead ?? []
  const { upload } = configOf(planning, slug)
  const thumbnail = upload.adminThumbnail
  const size = field.name === 'thumbnailURL' ? thumbnail : path[0] === 'sizes' ? path[1] : undefined
  if (hooks.length !== 1 || typeof size === 'function') return decline('addresses of another kind')
  const groups = size ? ['sizes', size] : []
  const file = columnFor(planning, level, [...groups, 'filename'])
  const stored = columnFor(planning, level, [...groups, 'url'])
  const hook = hooks[0] as unknown as (args: Partial<Parameters<FieldHook>[0]>) => unknown
  return {
    sql: sql`json_build_array(${file}, ${stored})`,
    read(value) {
      const [filename, url] = value as (string | null)[]
      const named = { filename, url }
      const record = size ? { sizes: { [size]: named } } : named
      const args = { data: record, originalDoc: record, req: planning.req, value: url }
      return hook({ ...args, collection: configOf(planning, slug) as never }) ?? null
    },
  }
}

function columnFor(planning: Planning, level: Level, path: readonly string[]) {
  const column = adapterOf(planning.payload).tables[level.table]?.[path.join('_')]
  return column ? columnOf(level, column.name) : decline('a file without a name')
}
