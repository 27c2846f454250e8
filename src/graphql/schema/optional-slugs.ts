import { getNullableType, type GraphQLSchema, isInputObjectType } from 'graphql'

/**
 * Makes slugs optional in new records, where they are derived from the title; Payload requires every required field.
 */
export function withOptionalSlugs(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isInputObjectType(type) || !/^mutation\w+Input$/.test(type.name)) continue
    const { slug } = type.getFields()
    if (slug) slug.type = getNullableType(slug.type)
  }
  return schema
}
