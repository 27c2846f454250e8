import { getNamedType, type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql'

/**
 * Payload shortens permissions: `{ read: { permission: true } }` becomes `{ read: true }`, and `fields: true` where all
 * fields may be touched. Its types for GraphQL know the long form alone: asked for `permission`, they failed with an
 * internal error, and told nothing of such fields. Here what is short is read as what it stands for.
 *
 * Seen in Payload 3.90.2 (dist/utilities/sanitizePermissions.js).
 */
export function readShortPermissions(schema: GraphQLSchema): void {
  const seen = new Set<GraphQLObjectType>()
  for (const { name, type } of Object.values(schema.getQueryType()!.getFields()))
    if (name === 'Access' || name.startsWith('docAccess')) read(getNamedType(type) as GraphQLObjectType, seen)
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
