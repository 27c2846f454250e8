import {
  defaultFieldResolver,
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLString,
  isObjectType,
} from 'graphql'
import type { ImageSize, SanitizedConfig } from 'payload'
import { srcsetOf } from '../../domain/pictures'
import { namesIn } from '../schema/names'

/** The extension of the field `srcset`. */
export type IsSrcset = { srcset?: true }

type Sizes = Parameters<typeof srcsetOf>[0]

/** Files: sizes that a picture does not have are null, and `srcset` lists those in its own proportions. */
export function withPictures(schema: GraphQLSchema, config: SanitizedConfig): GraphQLSchema {
  for (const [type, slug] of namesIn(schema, config).types) {
    const collection = config.collections.find((one) => one.slug === slug)
    if (!collection?.upload?.imageSizes || !isObjectType(type)) continue
    const fields = type.getFields()
    const sizes = getNamedType(fields.sizes!.type) as GraphQLObjectType
    for (const size of collection.upload.imageSizes) {
      const definition = sizes.getFields()[size.name]!
      definition.description = describe(size)
      definition.resolve = nullIfEmpty(definition)
    }
    fields.srcset = srcset
  }
  return schema
}

const describe = ({ width, height, withoutEnlargement }: ImageSize): string => {
  const what = height ? `Cropped to ${width} × ${height} pixels` : `As WebP, ${width} pixels wide`
  return `${what}${withoutEnlargement ? ' or less' : '; null if the picture is smaller'}. Null for documents.`
}

/** Payload gives an object of nulls. `_id` is the record's. */
function nullIfEmpty({ resolve = defaultFieldResolver }: GraphQLField<unknown, unknown>): typeof resolve {
  return async (source, args, context, info) => {
    const size = (await resolve(source, args, context, info)) as Record<string, unknown> | null
    const isEmpty = Object.entries(size ?? {}).every(
      ([name, value]) => name === '_id' || (value ?? null) === null,
    )
    return isEmpty ? null : size
  }
}

const srcset: GraphQLField<unknown, unknown> = {
  name: 'srcset',
  description:
    'For `<source type="image/webp" srcset>`: WebP copies of a picture in its own proportions, with their widths. Null for documents.',
  type: GraphQLString,
  args: [],
  deprecationReason: undefined,
  extensions: { srcset: true } satisfies IsSrcset,
  astNode: undefined,
  resolve: (record) => srcsetOf((record as { sizes?: Sizes }).sizes) ?? null,
}
