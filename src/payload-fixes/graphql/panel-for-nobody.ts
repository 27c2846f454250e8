/**
 * Whether somebody may enter the panel is left out of the permissions where they may not, while the schema says that it is
 * never null.
 *
 * Steps: `{ Access { canAccessAdmin } }` without an account. Expected: `false`. Actual: an internal error, "Cannot return
 * null for non-nullable field Access.canAccessAdmin".
 *
 * Seen in: payload 3.90.2 (dist/utilities/sanitizePermissions.js, @payloadcms/graphql, dist/schema/buildPoliciesType.js)
 * Upstream: not filed
 * Test: tests/system/attacks/odd-questions.test.ts › permissions over GraphQL say who may not enter the panel
 */
import { type GraphQLSchema, isObjectType } from 'graphql'

/** Takes what is missing for no. */
export function answerWhoMayEnter(schema: GraphQLSchema): GraphQLSchema {
  const access = schema.getType('Access')
  const field = isObjectType(access) ? access.getFields().canAccessAdmin : undefined
  if (field) field.resolve = ({ canAccessAdmin }: { canAccessAdmin?: boolean }) => canAccessAdmin ?? false
  return schema
}
