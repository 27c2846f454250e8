import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Collection, CollectionSlug, FlattenedField, TextField } from 'payload'
import { decline } from '../../database/statements/decline'
import { configOf } from '../../database/statements/query'
import { type ScaledSize, scaledSizes, srcsetOf } from '../../domain/pictures'
import { valueOf } from './columns'
import { type Expression, type Reading, within } from './expressions'
import { urlExpression } from './files'
import type { ObjectExpression } from './objects'
import type { Level, Planning } from './planning'

/** Whether a group is a size of a picture: null if there is no such file. */
export function isSize({ payload }: Planning, slug: string, path: readonly string[]): boolean {
  const collection = payload.collections[slug as CollectionSlug] as Collection | undefined
  return path.length === 2 && path[0] === 'sizes' && Boolean(collection?.config.upload?.imageSizes)
}

/** The same size, null where the picture does not have it. */
export function presentSize(
  planning: Planning,
  level: Level,
  fields: readonly FlattenedField[],
  path: readonly string[],
  size: ObjectExpression,
): ObjectExpression {
  const filename = valueOf(planning, level, named(fields, 'filename'), [...path, 'filename'])
  return within(size, (part) => sql`case when ${filename} is null then null else ${part} end`)
}

/** The widths and URLs of a picture's scaled copies. */
export function srcsetExpression(planning: Planning, level: Level, slug: string): Expression {
  const sizes = scaledSizes.map((name) => scaledSize(planning, level, slug, name))
  const columns = sql.join(
    sizes.map((size) => size.sql),
    sql`, `,
  )
  return {
    sql: sql`json_build_array(${columns})`,
    read(value, run: Reading) {
      const found = sizes.map(
        ({ name, read }, index) => [name, read((value as unknown[])[index], run)] as const,
      )
      return srcsetOf(Object.fromEntries(found)) ?? null
    },
  }
}

function scaledSize(planning: Planning, level: Level, slug: string, name: ScaledSize) {
  const group = named(named(configOf(planning, slug).flattenedFields, 'sizes'), name)
  const path = ['sizes', name]
  const width = valueOf(planning, level, named(group, 'width'), [...path, 'width'])
  const address = named(group, 'url') as TextField & FlattenedField
  const url = urlExpression(planning, level, slug, address, [...path, 'url'])
  return {
    name,
    sql: sql`json_build_array(${url.sql}, ${width})`,
    read(value: unknown, run: Reading) {
      const [file, width] = value as [unknown, number | null]
      return { url: url.read(file, run) as string | null, width }
    },
  }
}

/** A field of a list of fields, or of a group. */
function named(within: readonly FlattenedField[] | FlattenedField, name: string): FlattenedField {
  const fields = 'flattenedFields' in within ? within.flattenedFields : (within as readonly FlattenedField[])
  return fields.find((one) => one.name === name) ?? decline(`no ${name} of a picture`)
}
