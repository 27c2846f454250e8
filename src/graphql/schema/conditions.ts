import { getNamedType, type GraphQLInputObjectType, GraphQLSchema, isInputObjectType } from 'graphql'
import {
  buildVersionCollectionFields,
  buildVersionGlobalFields,
  type FlattenedField,
  type SanitizedConfig,
} from 'payload'
import { publicNames } from '../../../access/public-names'
import { ConditionTypes } from './condition-types'
import { labelIn } from './descriptions/labels'
import { nameOfGlobal, namesOf } from './names'

/**
 * Gives the argument `where` the operators that mean something for each field, with the types of its values, and adds
 * conditions on unique fields of related records, such as `municipality__slug`.
 */
export function withConditions(schema: GraphQLSchema, config: SanitizedConfig): GraphQLSchema {
  const types = new ConditionTypes()
  const queries = schema.getQueryType()!.getFields()
  const refine = (root: string, fields: readonly FlattenedField[], related?: SanitizedConfig) => {
    const where = getNamedType(queries[root]?.args.find(({ name }) => name === 'where')?.type)
    if (!isInputObjectType(where)) return
    refineOperators(types, where, fields)
    if (related) addRelated(types, where, fields, related)
  }
  for (const collection of config.collections) {
    const { many } = namesOf(collection)
    refine(many, collection.flattenedFields, config)
    if (collection.versions) refine(`versions${many}`, buildVersionCollectionFields(config, collection, true))
  }
  for (const global of config.globals)
    if (global.versions)
      refine(`versions${nameOfGlobal(global)}`, buildVersionGlobalFields(config, global, true))
  return new GraphQLSchema({ ...schema.toConfig(), types: [] })
}

/** Leaves out fields that cannot be filtered by. */
function refineOperators(
  types: ConditionTypes,
  where: GraphQLInputObjectType,
  fields: readonly FlattenedField[],
): void {
  const members = where.getFields()
  for (const [name, member] of Object.entries(members)) {
    const asked = getNamedType(member.type)
    if (name === 'AND' || name === 'OR' || !isInputObjectType(asked)) continue
    const field = fieldAt(fields, name.split('__'))
    const type = field ? types.of(field, asked) : name === 'id' ? types.id : undefined
    if (type) member.type = type
    else delete members[name]
  }
}

function fieldAt(
  fields: readonly FlattenedField[],
  [segment, ...rest]: readonly string[],
): FlattenedField | undefined {
  const field = fields.find(({ name }) => name === segment)
  if (!field || !rest.length) return field
  return 'flattenedFields' in field ? fieldAt(field.flattenedFields, rest) : undefined
}

/** Conditions on fields by which somebody may know a related record, instead of its id. */
function addRelated(
  types: ConditionTypes,
  where: GraphQLInputObjectType,
  fields: readonly FlattenedField[],
  config: SanitizedConfig,
): void {
  const members = where.getFields()
  for (const field of fields) {
    const slug = targetOf(field)
    const target = config.collections.find((one) => one.slug === slug)
    if (!target || !publicNames().includes(target.slug as never)) continue
    for (const unique of target.flattenedFields) {
      if (unique.type !== 'text' || !unique.unique || unique.name === 'filename') continue
      const name = `${field.name}__${unique.name}`
      const words = [field, unique].map((one) => labelIn('en', 'label' in one ? (one.label as never) : ''))
      members[name] ??= {
        ...{ name, type: types.text, description: `Conditions on: ${words.join(', ')}.` },
        ...{ defaultValue: undefined, deprecationReason: undefined, astNode: undefined, extensions: {} },
      }
    }
  }
}

function targetOf(field: FlattenedField): unknown {
  if (field.type === 'join') return field.collection
  return field.type === 'relationship' || field.type === 'upload' ? field.relationTo : undefined
}
