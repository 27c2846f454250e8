import type { GraphQLNamedType, GraphQLSchema } from 'graphql'
import { formatNames, type SanitizedConfig, toWords } from 'payload'

/** What of the schema speaks of which collection or global. */
export type Names = {
  /** Fields of the root that read: one record, a list, a count, a global. No versions, no permissions. */
  roots: ReadonlyMap<string, string>
  /** Types of records. */
  types: ReadonlyMap<GraphQLNamedType, string>
}

type GivenNames = { singularName?: string; pluralName?: string }

/** Finds them by the names Payload gives them. */
export function namesIn(schema: GraphQLSchema, { collections, globals }: SanitizedConfig): Names {
  const roots = new Map<string, string>()
  const types = new Map<GraphQLNamedType, string>()
  const add = (slug: string, type: string, fields: string[]) => {
    const found = schema.getType(type)
    if (!found) return
    types.set(found, slug)
    for (const field of fields) roots.set(field, slug)
  }
  for (const { slug, graphQL } of collections) {
    const given: GivenNames = typeof graphQL === 'object' ? graphQL : {}
    const usual = formatNames(slug)
    const one = given.singularName ? toWords(given.singularName, true) : usual.singular
    const several = given.pluralName ? toWords(given.pluralName, true) : usual.plural
    const many = several === one ? `all${one}` : several
    add(slug, one, [one, many, `count${many}`])
  }
  for (const { slug, graphQL } of globals) {
    const name = (graphQL && graphQL.name) || formatNames(slug).singular
    add(slug, name, [name])
  }
  return { roots, types }
}
