import { type GraphQLField, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql'
import type { FlattenedField, PayloadRequest } from 'payload'

/** What Payload's resolvers expect. */
export type ResolverContext = { req: PayloadRequest; headers: Record<string, string> }

/** A field of the schema that Payload made from the field of a collection or a global. */
export type FieldOfCollection = { definition: GraphQLField<unknown, ResolverContext>; field: FlattenedField }

/** A resolver of such a field; its source is the record, or the part of it, that Payload has read. */
export type ResolveField = GraphQLFieldResolver<Record<string, unknown>, ResolverContext>

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
