import type { GraphQLSchema } from 'graphql'
import type { SanitizedConfig } from 'payload'
import { projectRelations } from './relations'
import { projectRoots } from './roots'

/**
 * Reads load what is selected, and no argument is needed for it. Where a hook, a right or a resolver may read more than
 * the selected fields, and for drafts, whole records are loaded: the answers must be the same.
 */
export function withProjection(schema: GraphQLSchema, config: SanitizedConfig): GraphQLSchema {
  projectRoots(schema, config)
  projectRelations(schema)
  return schema
}
