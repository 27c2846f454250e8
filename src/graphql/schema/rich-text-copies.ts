import type { GraphQLSchema } from 'graphql'
import { fieldsOfCollections, type ResolveField } from './fields-of-collections'

/**
 * Lets a rich text that is asked for twice, with a `depth` each, be answered with that depth each. Payload's
 * resolver puts the records that a text refers to into the very text it has read, and so into every other answer
 * from it.
 */
export function withTextsOfTheirOwn(schema: GraphQLSchema): GraphQLSchema {
  for (const { definition, field } of fieldsOfCollections(schema))
    if (field.type === 'richText' && definition.resolve)
      definition.resolve = ofCopy(field.name, definition.resolve) as typeof definition.resolve
  return schema
}

const ofCopy =
  (name: string, resolve: ResolveField): ResolveField =>
  (record, ...rest) =>
    resolve({ ...record, [name]: structuredClone(record[name]) }, ...rest)
