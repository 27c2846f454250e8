import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { type Fragments, isIncluded } from './selections'

/** An operation with its variables. */
export type Question = {
  schema: GraphQLSchema
  fragments: Fragments
  variables: Record<string, unknown>
}

/** A field of the response; several nodes if it is selected repeatedly under one key. */
export type Selected = { key: string; name: string; nodes: FieldNode[] }

/** The fields of an object in response order (CollectFields in the GraphQL specification). */
export function selectedOf(
  question: Question,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): Selected[] {
  const found = new Map<string, Selected>()
  const visited = new Set<string>()
  const collect = (selection: SelectionNode): void => {
    if (!isIncluded(selection, question.variables)) return
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value
      const known = found.get(key)
      if (known) known.nodes.push(selection)
      else found.set(key, { key, name: selection.name.value, nodes: [selection] })
      return
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      if (applies(question, selection.typeCondition?.name.value, type))
        selection.selectionSet.selections.forEach(collect)
      return
    }
    const name = selection.name.value
    const fragment = question.fragments.get(name)
    if (visited.has(name) || !fragment) return
    visited.add(name)
    if (applies(question, fragment.typeCondition.name.value, type))
      fragment.selectionSet.selections.forEach(collect)
  }
  for (const { selections } of sets) selections.forEach(collect)
  return [...found.values()]
}

/** The selection sets of all nodes of a field. */
export const setsOf = ({ nodes }: Selected): SelectionSetNode[] =>
  nodes.flatMap(({ selectionSet }) => selectionSet ?? [])

function applies({ schema }: Question, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (!condition || condition === type.name) return true
  const named = schema.getType(condition)
  return isAbstractType(named) && schema.isSubType(named, type)
}
