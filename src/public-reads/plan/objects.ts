import { getNamedType, type GraphQLObjectType, isObjectType, type SelectionSetNode } from 'graphql'
import type { FlattenedField } from 'payload'
import { decline } from '../../database/statements/decline'
import { constant, objectOf, type Expression } from './expressions'
import { columnOf, type Level, type Planning } from './planning'
import { configOf } from '../../database/statements/query'
import { selectedOf, type Selected } from '../../graphql/schema/selected'

/** An object that always has SQL. */
export type ObjectExpression = Expression & { sql: NonNullable<Expression['sql']> }

/** A record of a collection. */
export const recordExpression = (
  planning: Planning,
  level: Level,
  slug: string,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): Promise<ObjectExpression> =>
  objectExpression(planning, level, slug, type, sets, configOf(planning, slug).flattenedFields, [])

/**
 * The requested fields of a record, a group or a row.
 *
 * @param slug the collection or global that the fields belong to.
 * @param path names of the groups around them, outermost first.
 */
export async function objectExpression(
  planning: Planning,
  level: Level,
  slug: string,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  fields: readonly FlattenedField[],
  path: readonly string[],
): Promise<ObjectExpression> {
  const entries = []
  for (const selected of selectedOf(planning.question, type, sets)) {
    const definition = type.getFields()[selected.name]
    const expression = definition
      ? await planning.fieldExpression(planning, level, slug, fields, path, selected, definition)
      : typename(selected, type)
    entries.push({ key: selected.key, expression, type: definition?.type ?? type })
  }
  return objectOf(planning.toComplete, columnOf(level, 'id'), entries) as ObjectExpression
}

function typename({ name }: Selected, type: GraphQLObjectType): Expression {
  return name === '__typename' ? constant(type.name) : decline(`no field ${name}`)
}

/** The object type of a field that has subfields. */
export function objectTypeOf(definition: { type: Parameters<typeof getNamedType>[0] }): GraphQLObjectType {
  const type = getNamedType(definition.type)
  return isObjectType(type) ? type : decline('an object of several types')
}
