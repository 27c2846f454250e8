import { getNullableType, type GraphQLSchema, isInputObjectType } from 'graphql'

/** New records can be sent without a slug, which is then made from their title; Payload asks for every field it requires. */
export function withOptionalSlugs(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isInputObjectType(type) || !/^mutation\w+Input$/.test(type.name)) continue
    const { slug } = type.getFields()
    if (slug) slug.type = getNullableType(slug.type)
  }
  return schema
}
