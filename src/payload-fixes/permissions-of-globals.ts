import type { GraphQLSchema } from 'graphql'

/**
 * Payload's resolver for what somebody may do with a global takes the arguments of the field for the context: each such
 * question was answered with an internal error.
 *
 * Seen in Payload 3.90.2 (@payloadcms/graphql, dist/resolvers/globals/docAccess.js).
 */
export function answerPermissionsOfGlobals(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getQueryType()!.getFields())) {
    const ask = field.resolve as ((source: unknown, context: unknown) => unknown) | undefined
    // Those of collections are asked with an id.
    if (!ask || !field.name.startsWith('docAccess') || field.args.length) continue
    field.resolve = (source, _, context) => ask(source, context)
  }
}
