/**
 * The resolver of a rich text puts the records that the text refers to into the very text that was read, and so into every
 * other answer from it.
 *
 * Steps: a text with an internal link; `{ Post(id: …) { short: body(depth: 0) long: body(depth: 1) } }`. Expected: the id in
 * `short`, the record in `long`. Actual: the record in both.
 *
 * Seen in: payload 3.90.2 (@payloadcms/graphql, dist/schema/fieldToSchemaMap.js: richText)
 * Upstream: not filed
 * Test: tests/system/graphql/references.test.ts › a text that is asked for twice
 */
import type { GraphQLSchema } from 'graphql'
import { fieldsOfCollections, type ResolveField } from './fields-of-collections'

/** Gives each answer a text of its own. */
export function copyTexts(schema: GraphQLSchema): GraphQLSchema {
  for (const { definition, field } of fieldsOfCollections(schema))
    // Without an argument `depth`, nothing is put into it.
    if (field.type === 'richText' && definition.resolve && definition.args.length)
      definition.resolve = ofCopy(field.name, definition.resolve) as typeof definition.resolve
  return schema
}

const ofCopy =
  (name: string, resolve: ResolveField): ResolveField =>
  (record, ...rest) =>
    resolve({ ...record, [name]: structuredClone(record[name]) }, ...rest)
