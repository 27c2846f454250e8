/**
 * Permissions are shortened before they are answered: `{ read: { permission: true } }` becomes `{ read: true }`, and
 * `fields: true` stands for all fields. The types for GraphQL know the long form alone.
 *
 * Steps: `{ Access { posts { read { permission } fields { title { read { permission } } } } } }` as somebody who may do
 * everything. Expected: `permission: true`. Actual: an internal error for `permission`, and null for the fields.
 *
 * Seen in: payload 3.90.2 (dist/utilities/sanitizePermissions.js)
 * Upstream: not filed
 * Test: tests/system/attacks/odd-questions.test.ts › permissions over GraphQL
 */
import { getNamedType, type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql'

/** Reads what is short as what it stands for. */
export function readShortPermissions(schema: GraphQLSchema): GraphQLSchema {
  const seen = new Set<GraphQLObjectType>()
  for (const { name, type } of Object.values(schema.getQueryType()!.getFields()))
    if (name === 'Access' || name.startsWith('docAccess')) read(getNamedType(type) as GraphQLObjectType, seen)
  return schema
}

function read(type: GraphQLObjectType, seen: Set<GraphQLObjectType>): void {
  if (seen.has(type)) return
  seen.add(type)
  for (const field of Object.values(type.getFields())) {
    const inner = getNamedType(field.type)
    if (isObjectType(inner)) read(inner, seen)
    if (field.resolve || !(isObjectType(inner) || field.name === 'permission')) continue
    const otherwise = field.name === 'permission' ? false : undefined
    field.resolve = (source: true | Record<string, unknown>) =>
      source === true || (source[field.name] ?? otherwise)
  }
}
