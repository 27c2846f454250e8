import type { GraphQLNamedType, GraphQLSchema } from 'graphql'
import {
  formatNames,
  type SanitizedCollectionConfig,
  type SanitizedConfig,
  type SanitizedGlobalConfig,
  toWords,
} from 'payload'

/** The subject of a root field. */
export type Root = { kind: 'list' | 'record' | 'count' | 'global'; slug: string }

/** Maps parts of the schema to collections and globals. */
export type Names = {
  /** Root fields that read: one record, a list, a count, a global. No versions, no permissions. */
  roots: ReadonlyMap<string, Root>
  /** Types of records, by slug. */
  types: ReadonlyMap<GraphQLNamedType, string>
}

/** Payload's names of a collection's type and list. */
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

/** Payload's name of a global's type and field. */
export const nameOfGlobal = ({ slug, graphQL }: Pick<SanitizedGlobalConfig, 'slug' | 'graphQL'>): string =>
  (graphQL && graphQL.name) || formatNames(slug).singular

/** Finds them by Payload's names. */
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
