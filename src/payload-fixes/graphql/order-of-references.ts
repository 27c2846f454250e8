/**
 * References to many records are answered in the order in which they were loaded. One that another record of the answer
 * refers to as well is there early.
 *
 * Steps: a record with `topics: [A, B, C]`, and in the same query, before it, one with `topics: [C]`. Expected: A, B, C.
 * Actual: C, A, B.
 *
 * Seen in: payload 3.90.2 (@payloadcms/graphql, dist/schema/fieldToSchemaMap.js: relationship and upload)
 * Upstream: https://github.com/payloadcms/payload/pull/17004
 * Test: tests/system/graphql/references.test.ts › references to many records
 */
import type { GraphQLSchema } from 'graphql'
import { fieldsOfCollections, type ResolveField } from './fields-of-collections'

type Reference = string | { value: string }
type Found = { id?: string; value?: { id: string } }

/** Puts them into the order in which they are stored. */
export function orderReferences(schema: GraphQLSchema): GraphQLSchema {
  for (const { definition, field } of fieldsOfCollections(schema)) {
    const many = (field.type === 'relationship' || field.type === 'upload') && field.hasMany
    if (many && definition.resolve)
      definition.resolve = sorted(field.name, definition.resolve) as typeof definition.resolve
  }
  return schema
}

const sorted =
  (name: string, resolve: ResolveField): ResolveField =>
  async (parent, ...rest) => {
    const found = (await resolve(parent, ...rest)) as Found[] | null
    const order = (parent[name] as Reference[] | null | undefined)?.map(idOf) ?? []
    return found && [...found].sort((one, other) => order.indexOf(idIn(one)) - order.indexOf(idIn(other)))
  }

const idOf = (reference: Reference): string => (typeof reference === 'string' ? reference : reference.value)
const idIn = ({ id, value }: Found): string => id ?? value!.id
