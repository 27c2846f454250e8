import {
  type ASTNode,
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  parse,
  type SelectionSetNode,
  type Source,
  type ValidationRule,
  type ValueNode,
} from 'graphql'
import { refusal } from '../refusals'
import { limits } from './numbers'

/**
 * Parses a document and stops as soon as it is too long.
 *
 * @throws GraphQLError `queryTooLong`, `queryTooDeep` or graphql's own, with the code `GRAPHQL_PARSE_FAILED`.
 */
export function parseWithinLimits(source: string | Source): DocumentNode {
  try {
    return parse(source, { maxTokens: limits.tokens })
  } catch (error) {
    if (error instanceof RangeError) throw refusal('queryTooDeep', { values: { maximum: limits.depth } })
    if (!(error instanceof GraphQLError)) throw error
    if (error.message.includes(`more than ${limits.tokens} tokens`))
      throw refusal('queryTooLong', { values: { maximum: limits.tokens } })
    error.extensions.code = 'GRAPHQL_PARSE_FAILED'
    throw error
  }
}

/** What a part of a document comes to when all its fragments are written out. */
type Size = { depth: number; fields: number; aliases: number; directives: number }

/**
 * What makes a document too large to be looked at any further, whatever its variables; undefined if nothing
 * does. It takes time in proportion to the document's length, while graphql's own rules compare every field
 * with every other one of the same name: ask it before `validate`.
 */
export function documentProblem(document: DocumentNode): GraphQLError | undefined {
  try {
    const sizeOf = measure(document)
    for (const definition of document.definitions)
      if (definition.kind === Kind.OPERATION_DEFINITION || definition.kind === Kind.FRAGMENT_DEFINITION) {
        definition.variableDefinitions?.forEach(
          ({ defaultValue }) => defaultValue && checkInput(defaultValue),
        )
        check(sizeOf(definition.selectionSet, definition.directives), definition)
      }
    return undefined
  } catch (error) {
    if (error instanceof RangeError) return refusal('queryTooDeep', { values: { maximum: limits.depth } })
    return error as GraphQLError
  }
}

/** The same for those who have nothing but a list of rules for `validate`. */
export const staticRules: readonly ValidationRule[] = [
  function DocumentLimitsRule(context) {
    return {
      Document(document) {
        const problem = documentProblem(document)
        if (problem) context.reportError(problem)
        return false
      },
    }
  },
]

const bounds = {
  depth: ['queryTooDeep', limits.depth],
  fields: ['tooManyFields', limits.fields],
  aliases: ['tooManyAliases', limits.aliases],
  directives: ['tooManyDirectives', limits.directives],
} as const

/** @throws GraphQLError with the code of the first limit that is passed. */
function check(size: Size, nodes: ASTNode): void {
  for (const name of Object.keys(bounds) as (keyof Size)[]) {
    const [code, maximum] = bounds[name]
    if (size[name] > maximum) throw refusal(code, { values: { maximum }, nodes })
  }
}

/** Measures selections of a document; each fragment once, however often it is used. */
function measure(document: DocumentNode) {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  const known = new Map<string, Size>()

  /** A fragment that holds itself counts as nothing the second time: graphql's own rules refuse it. */
  function sizeOfFragment(name: string): Size {
    const fragment = fragments.get(name)
    const size = known.get(name)
    if (size || !fragment) return size ?? nothing
    known.set(name, nothing)
    const measured = sizeOf(fragment.selectionSet, fragment.directives)
    known.set(name, measured)
    return measured
  }

  function sizeOf(set: SelectionSetNode | undefined, directives: readonly DirectiveNode[] = []): Size {
    const total: Size = { depth: 0, fields: 0, aliases: 0, directives: directives.length }
    for (const { arguments: all } of directives) all?.forEach(({ value }) => checkInput(value))
    for (const selection of set?.selections ?? []) {
      const isField = selection.kind === Kind.FIELD
      const isSpread = selection.kind === Kind.FRAGMENT_SPREAD
      if (isField) selection.arguments?.forEach(({ value }) => checkInput(value))
      const inner = sizeOf(isSpread ? undefined : selection.selectionSet, selection.directives)
      const spread = isSpread ? sizeOfFragment(selection.name.value) : nothing
      total.depth = Math.max(total.depth, inner.depth + (isField ? 1 : 0), spread.depth)
      total.fields += inner.fields + spread.fields + (isField ? 1 : 0)
      total.aliases += inner.aliases + spread.aliases + (isField && selection.alias ? 1 : 0)
      total.directives += inner.directives + spread.directives
    }
    return total
  }
  return sizeOf
}

const nothing: Size = { depth: 0, fields: 0, aliases: 0, directives: 0 }

function checkInput(value: ValueNode, depth = 1): void {
  if (depth > limits.inputDepth) throw refusal('inputTooDeep', { values: { maximum: limits.inputDepth } })
  if (value.kind === Kind.LIST) for (const one of value.values) checkInput(one, depth + 1)
  if (value.kind === Kind.OBJECT) for (const field of value.fields) checkInput(field.value, depth + 1)
}
