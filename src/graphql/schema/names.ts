import type { GraphQLNamedType, GraphQLSchema } from 'graphql'
import {
  formatNames,
  type SanitizedCollectionConfig,
  type SanitizedConfig,
  type SanitizedGlobalConfig,
  toWords,
} from 'payload'

/** What a field of the root is about. */
export type Root = { kind: 'list' | 'record' | 'count' | 'global'; slug: string }

/** What of the schema speaks of which collection or global. */
export type Names = {
  /** Fields of the root that read: one record, a list, a count, a global. No versions, no permissions. */
  roots: ReadonlyMap<string, Root>
  /** Types of records, by slug. */
  types: ReadonlyMap<GraphQLNamedType, string>
}

/** The names Payload gives a collection's type and list. */
export function namesOf({ slug, graphQL }: Pick<SanitizedCollectionConfig, 'slug' | 'graphQL'>): {
  one: string
  many: string
} {
  const usual = formatNames(slug)
  const given: { singularName?: string; pluralName?: string } = graphQL || {}
  const one = given.singularName ? toWords(given.singularName, true) : usual.singular
  const several = given.pluralName ? toWords(given.pluralName, true) : usual.plural
  return { one, many: several === one ? `all${one}` : several }
}

/** The name Payload gives a global's type and field. */
export const nameOfGlobal = ({ slug, graphQL }: Pick<SanitizedGlobalConfig, 'slug' | 'graphQL'>): string =>
  (graphQL && graphQL.name) || formatNames(slug).singular

/** Finds them by the names Payload gives them. */
export function namesIn(schema: GraphQLSchema, { collections, globals }: SanitizedConfig): Names {
  const roots = new Map<string, Root>()
  const types = new Map<GraphQLNamedType, string>()
  const add = (slug: string, type: string, fields: Record<string, Root['kind']>) => {
    const found = schema.getType(type)
    if (!found) return
    types.set(found, slug)
    for (const [field, kind] of Object.entries(fields))
      if (schema.getQueryType()!.getFields()[field]) roots.set(field, { kind, slug })
  }
  for (const collection of collections) {
    const { one, many } = namesOf(collection)
    add(collection.slug, one, { [one]: 'record', [many]: 'list', [`count${many}`]: 'count' })
  }
  for (const global of globals) add(global.slug, nameOfGlobal(global), { [nameOfGlobal(global)]: 'global' })
  return { roots, types }
}
