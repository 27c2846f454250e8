import { getNamedType, type GraphQLInputObjectType, isEnumType, isInputObjectType } from 'graphql'
import type { Field } from 'payload'
import { describeEnum } from './fields'
import { knownFields, operators } from './known'
import { dataFields, labelIn, type NamedField } from './labels'

type Path = { words: string; field: NamedField }

/** Every filterable field, by its name in `where`: nested names are joined by two underscores. */
function paths(fields: readonly Field[], prefix = '', above = ''): [string, Path][] {
  return dataFields(fields).flatMap((field): [string, Path][] => {
    const name = `${prefix}${field.name}`
    const label = labelIn('en', 'label' in field ? (field.label as never) : undefined) || field.name
    const words = above ? `${above}, ${label}` : label
    if (field.type === 'group' || field.type === 'array') return paths(field.fields, `${name}__`, words)
    return [[name, { words, field }]]
  })
}

/** Describes the argument `where` of a list: its fields and their operators. */
export function describeConditions(
  where: GraphQLInputObjectType,
  fields: readonly Field[],
  about: string,
): void {
  const byName = new Map(paths(fields))
  const done = new Set<GraphQLInputObjectType>()
  const visit = (type: GraphQLInputObjectType) => {
    if (done.has(type)) return
    done.add(type)
    type.description ??= about
    for (const member of Object.values(type.getFields())) {
      const path = byName.get(member.name)
      const inner = getNamedType(member.type)
      if (!isInputObjectType(inner)) continue
      if (member.name === 'AND' || member.name === 'OR') {
        member.description = knownFields[member.name]
        visit(inner)
        continue
      }
      if (!path && member.description) continue
      const words = path?.words ?? (member.name.endsWith('id') ? 'Identifier' : member.name)
      member.description = `Conditions on: ${words}.`
      describeOperators(inner, words, path?.field)
    }
  }
  visit(where)
}

function describeOperators(type: GraphQLInputObjectType, words: string, field: NamedField | undefined): void {
  const refers = field && 'relationTo' in field ? ' Takes identifiers.' : ''
  type.description ??= `Conditions on: ${words}.${refers}`
  for (const operator of Object.values(type.getFields())) {
    operator.description ??= operators[operator.name] ?? operator.name
    const inner = getNamedType(operator.type)
    if (isEnumType(inner)) describeEnum(inner, `What can be asked for: ${words}.`, field)
  }
}
