import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'

/** Whether a type is a record of a collection: the type of a root field that takes an id. */
const isRecord = (schema: GraphQLSchema, type: GraphQLObjectType): boolean =>
  schema
    .getQueryType()!
    .getFields()
    [type.name]?.args.some(({ name }) => name === 'id') ?? false

/** A selection of all values of a record with its groups and rows; of related records and joins only `id`. */
export function everythingOf(schema: GraphQLSchema, type: GraphQLObjectType): string {
  const parts = Object.values(type.getFields()).map((field) => {
    const inner = getNamedType(field.type)
    if (isLeafType(inner)) return field.name
    if (!isObjectType(inner)) throw new Error(`${type.name}.${field.name}`)
    if (isRecord(schema, inner)) return `${field.name} { id }`
    const page = inner.getFields().docs
    return page
      ? `${field.name}(limit: 2) { ${pageOf(inner)} docs { id } }`
      : `${field.name} ${everythingOf(schema, inner)}`
  })
  return `{ ${parts.join(' ')} }`
}

const pageOf = (type: GraphQLObjectType): string =>
  Object.keys(type.getFields())
    .filter((name) => name !== 'docs')
    .join(' ')

/** A root list with everything that is in it. */
export function listOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>, args: string): string {
  const page = getNamedType(field.type) as GraphQLObjectType
  const record = getNamedType(page.getFields().docs!.type) as GraphQLObjectType
  return `{ ${field.name}(${args}) { ${pageOf(page)} docs ${everythingOf(schema, record)} } }`
}

/** Places of an answer that are null, and are not so by their type. */
export function nullsIn(value: unknown, type: GraphQLOutputType, path = ''): string[] {
  if (isNonNullType(type)) return value === null ? [path] : nullsIn(value, type.ofType, path)
  if (value === null || value === undefined) return []
  if (isListType(type)) return (value as unknown[]).flatMap((one) => nullsIn(one, type.ofType, `${path}[]`))
  const bare = getNullableType(type)
  if (!isObjectType(bare)) return []
  const fields = bare.getFields()
  return Object.entries(value as object).flatMap(([name, inner]) =>
    nullsIn(inner, fields[name]!.type, `${path}.${name}`),
  )
}
