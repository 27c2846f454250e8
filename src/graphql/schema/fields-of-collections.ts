import { type GraphQLField, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql'
import type { FlattenedField } from 'payload'
import type { GraphqlContext } from '../context'

/** A field of the schema that Payload made from the field of a collection or a global. */
export type FieldOfCollection = { definition: GraphQLField<unknown, GraphqlContext>; field: FlattenedField }

/** A resolver of such a field; its source is the record, or the part of it, that Payload has read. */
export type ResolveField = GraphQLFieldResolver<Record<string, unknown>, GraphqlContext>

/** All such fields of all types of a schema. */
export function* fieldsOfCollections(schema: GraphQLSchema): Generator<FieldOfCollection> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue
    for (const definition of Object.values(type.getFields())) {
      const field = definition.extensions.field as FlattenedField | undefined
      if (field) yield { definition, field }
    }
  }
}
