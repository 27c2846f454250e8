import type { GraphQLSchema } from 'graphql'

/**
 * Removes the root fields that tell what an account may do with a record or with everything. They need six thousand
 * types, and nobody asks them: the panel uses REST.
 */
export function withoutPermissions(schema: GraphQLSchema): GraphQLSchema {
  const fields = schema.getQueryType()!.getFields()
  for (const name of Object.keys(fields))
    if (name === 'Access' || name.startsWith('docAccess')) delete fields[name]
  return schema
}
