import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  GraphQLList,
  type GraphQLNamedType,
  GraphQLNonNull,
  GraphQLSchema,
  type GraphQLType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'

/** Uses other types in the fields and arguments of a schema, and leaves out those that are then out of reach. */
export function replaceTypes(
  schema: GraphQLSchema,
  replaced: ReadonlyMap<GraphQLNamedType, GraphQLNamedType>,
): GraphQLSchema {
  const replace = (place: GraphQLArgument | GraphQLField<unknown, unknown> | GraphQLInputField) => {
    place.type = withOther(place.type, replaced) as never
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInputObjectType(type)) Object.values(type.getFields()).forEach(replace)
    if (!isObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      replace(field)
      field.args.forEach(replace)
    }
  }
  return new GraphQLSchema({ ...schema.toConfig(), types: [] })
}

/** The same list or non-null type around another type. */
export function withOther(
  type: GraphQLType,
  replaced: ReadonlyMap<GraphQLNamedType, GraphQLNamedType>,
): GraphQLType {
  if (isListType(type)) return new GraphQLList(withOther(type.ofType, replaced))
  if (isNonNullType(type)) return new GraphQLNonNull(withOther(type.ofType, replaced) as never)
  return replaced.get(type) ?? type
}
