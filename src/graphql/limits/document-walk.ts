import {
  type DefinitionNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql'
import { refusal } from '../refusals'
import type { RefusalCode } from '../../messages/graphql'
import { type Fragments, fragmentsIn } from '../schema/selections'
import { limits } from '../../limits/numbers'

/** Fields of one level of the response, by response key, with their number of selections. */
type Level = Map<string, { times: number; below: Level }>

type Place = { level: Level; depth: number; within: readonly string[] }

/**
 * Walks a document with all fragments expanded, counts, and stops at the first exceeded limit, so that its own run
 * time is bounded.
 */
export class DocumentWalk {
  readonly #fragments: Fragments
  #fields = 0
  #aliases = 0
  #directives = 0

  constructor(document: DocumentNode) {
    this.#fragments = fragmentsIn(document)
  }

  /** @throws GraphQLError with the code of the exceeded limit. */
  through(definition: DefinitionNode): void {
    if (definition.kind !== Kind.OPERATION_DEFINITION && definition.kind !== Kind.FRAGMENT_DEFINITION) return
    definition.variableDefinitions?.forEach(({ defaultValue }) => defaultValue && checkInput(defaultValue))
    const within = definition.kind === Kind.FRAGMENT_DEFINITION ? [definition.name.value] : []
    this.#countDirectives(definition.directives)
    this.#set(definition.selectionSet, { level: new Map(), depth: 1, within })
  }

  #set({ selections }: SelectionSetNode, place: Place): void {
    for (const selection of selections) {
      this.#countDirectives(selection.directives)
      // Fragments count as well: some contain nothing but fragments.
      check('tooManyFields', ++this.#fields, limits.fields, selection)
      if (selection.kind === Kind.FIELD) this.#field(selection, place)
      else if (selection.kind === Kind.INLINE_FRAGMENT) this.#set(selection.selectionSet, place)
      else this.#spread(selection.name.value, place)
    }
  }

  /** Skips recursive fragments: graphql's own rules refuse them. */
  #spread(name: string, place: Place): void {
    const fragment = this.#fragments.get(name)
    if (!fragment || place.within.includes(name)) return
    this.#set(fragment.selectionSet, { ...place, within: [...place.within, name] })
  }

  #field(field: FieldNode, { level, depth, within }: Place): void {
    check('queryTooDeep', depth, limits.depth, field)
    if (field.alias) check('tooManyAliases', ++this.#aliases, limits.aliases, field)
    field.arguments?.forEach(({ value }) => checkInput(value))
    const name = (field.alias ?? field.name).value
    let same = level.get(name)
    if (!same) level.set(name, (same = { times: 0, below: new Map() }))
    check('tooManyRepetitions', ++same.times, limits.repetitions, field)
    if (field.selectionSet) this.#set(field.selectionSet, { level: same.below, depth: depth + 1, within })
  }

  #countDirectives(directives: readonly DirectiveNode[] = []): void {
    for (const directive of directives) {
      check('tooManyDirectives', ++this.#directives, limits.directives, directive)
      directive.arguments?.forEach(({ value }) => checkInput(value))
    }
  }
}

function check(
  code: RefusalCode,
  found: number,
  maximum: number,
  nodes: SelectionNode | DirectiveNode,
): void {
  if (found > maximum) throw refusal(code, { values: { maximum }, nodes })
}

function checkInput(value: ValueNode, depth = 1): void {
  if (depth > limits.inputDepth) throw refusal('inputTooDeep', { values: { maximum: limits.inputDepth } })
  if (value.kind === Kind.LIST) for (const one of value.values) checkInput(one, depth + 1)
  if (value.kind === Kind.OBJECT) for (const field of value.fields) checkInput(field.value, depth + 1)
}
