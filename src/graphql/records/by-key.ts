import {
  type GraphQLArgument,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNullableType,
  GraphQLString,
} from 'graphql'
import { type CollectionSlug, type FlattenedField, NotFound, type SanitizedConfig } from 'payload'
import { isolated } from '../../payload-fixes/requests/isolated'
import type { GraphqlContext } from '../context'
import { namesOf } from '../schema/names'
import { isUuid } from '../../domain/uuid'

type Arguments = Record<string, unknown> & { id?: string | null; draft?: boolean; trash?: boolean }

/**
 * Root fields of one record take its slug, or another unique text, instead of its id. A record that is missing, or that
 * the client may not read, is null.
 */
export function withRecordsByKey(schema: GraphQLSchema, { collections }: SanitizedConfig): GraphQLSchema {
  const roots = schema.getQueryType()!.getFields()
  for (const collection of collections) {
    const root = roots[namesOf(collection).one]
    const id = root?.args.find(({ name }) => name === 'id')
    if (!root || !id) continue
    const keys = uniqueTexts(collection.flattenedFields)
    if (keys.length) {
      id.type = getNullableType(id.type)
      root.args = [id, ...keys.map(argument), ...root.args.filter((one) => one !== id)]
      root.extensions = { ...root.extensions, keys: ['id', ...keys] }
    }
    root.resolve = reading(
      collection.slug as CollectionSlug,
      keys,
      root.resolve as Resolver,
    ) as typeof root.resolve
  }
  return schema
}

/** Texts that identify a record of a collection with slugs. */
function uniqueTexts(fields: readonly FlattenedField[]): string[] {
  const unique = fields.flatMap((field) => (field.type === 'text' && field.unique ? [field.name] : []))
  return unique.includes('slug') ? ['slug', ...unique.filter((name) => name !== 'slug')] : []
}

const argument = (name: string): GraphQLArgument => ({
  name,
  type: GraphQLString,
  description: `The \`${name}\` of the record, instead of its identifier.`,
  defaultValue: undefined,
  deprecationReason: undefined,
  extensions: {},
  astNode: undefined,
})

type Resolver = GraphQLFieldResolver<unknown, GraphqlContext, Arguments>

/** What has no UUID is asked for as a record that nobody has: access is checked the same way. */
const nobodyHas = '00000000-0000-4000-8000-000000000000'

const reading =
  (collection: CollectionSlug, keys: readonly string[], read: Resolver): Resolver =>
  async (source, args, context, info) => {
    const key = keys.find((name) => typeof args[name] === 'string')
    const id = key === undefined ? args.id : await idBy(context, collection, key, args)
    try {
      return await read(source, { ...args, id: isUuid(id) ? id : nobodyHas }, context, info)
    } catch (error) {
      if (error instanceof NotFound) return null
      throw error
    }
  }

async function idBy(
  { req }: GraphqlContext,
  collection: CollectionSlug,
  key: string,
  { [key]: value, draft, trash }: Arguments,
): Promise<unknown> {
  // Filters take these for null.
  if (value === '' || value === 'null') return undefined
  const { docs } = await req.payload.find({
    collection,
    where: { [key]: { equals: value } },
    ...{ depth: 0, limit: 1, pagination: false, select: { [key]: true } as never },
    ...{ draft, trash },
    overrideAccess: false,
    req: isolated(req),
  })
  return (docs as { id: string }[])[0]?.id
}
