import { getNullableType, type GraphQLSchema, isObjectType } from 'graphql'
import type { SanitizedConfig } from 'payload'
import { nameOfGlobal } from './names'

/**
 * Makes the fields of globals nullable. A global can be read before it is saved for the first time, and then has no
 * value in its required fields either.
 */
export function withUnsavedGlobals(schema: GraphQLSchema, { globals }: SanitizedConfig): GraphQLSchema {
  for (const global of globals) {
    const type = schema.getType(nameOfGlobal(global))
    if (!isObjectType(type)) continue
    for (const field of Object.values(type.getFields())) field.type = getNullableType(field.type)
  }
  return schema
}
