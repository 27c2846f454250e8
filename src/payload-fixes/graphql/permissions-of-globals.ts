/**
 * The resolver of what somebody may do with a global takes the arguments of the field for the context.
 *
 * Steps: `{ docAccessHomepage { read { permission } } }`. Expected: the permission. Actual: an internal error, "Cannot read
 * properties of undefined", for everybody.
 *
 * Seen in: payload 3.90.2 (@payloadcms/graphql, dist/resolvers/globals/docAccess.js: `resolver(_, context)`)
 * Upstream: not filed
 * Test: tests/system/attacks/odd-questions.test.ts › permissions over GraphQL are told of a global
 */
import type { GraphQLSchema } from 'graphql'

/** Hands the context on in its own place. */
export function answerPermissionsOfGlobals(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getQueryType()!.getFields())) {
    const ask = field.resolve as ((source: unknown, context: unknown) => unknown) | undefined
    // Those of collections are asked with an id.
    if (!ask || !field.name.startsWith('docAccess') || field.args.length) continue
    field.resolve = (source, _, context) => ask(source, context)
  }
  return schema
}
