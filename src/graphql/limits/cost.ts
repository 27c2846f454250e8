import {
  type DocumentNode,
  type FieldNode,
  getArgumentValues,
  getNamedType,
  getNullableType,
  getOperationAST,
  getVariableValues,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLError,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  isUnionType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { refusal } from '../refusals'
import type { RendersRichText } from '../rich-text/formats'
import { type Fragments, fragmentsIn, isIncluded } from '../schema/selections'
import { type ListKind, recordsAskedFor } from './list-arguments'
import { checkKeys } from './one-key'
import { limits } from '../../limits/numbers'

/** Points of fields that cost more than a value. */
const points = {
  /** A value, or a related record: those of a list are loaded together. */
  value: 1,
  /** A separate statement. */
  query: 10,
  /** Introspection of a type, or of the whole schema. */
  type: 100,
  schema: 2_000,
}

/** Assumed length of a list within a record if the query does not limit it. */
const someEntries = 5

type ListArguments = {
  schema: GraphQLSchema
  fragments: Fragments
  variables: Record<string, unknown>
}

/**
 * The cost of an operation in points: one per field, more for lists, multiplied by the `limit` of
 * every enclosing list. The document must be valid.
 *
 * @param operationName which operation of the document, if there are several.
 * @param variables as sent, not yet coerced.
 * @returns at least 1, at most `limits.cost`.
 * @throws GraphQLError with a code if it is more, if `limit`, `page` or a filter is out of range, or if the variables
 *   are invalid.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName?: string | null,
  variables?: Record<string, unknown> | null,
): number {
  const operation = getOperationAST(document, operationName)
  if (!operation) return points.value
  const type = schema.getRootType(operation.operation)
  if (!type) return points.value
  const asked = {
    schema,
    fragments: fragmentsIn(document),
    variables: coerced(schema, operation.variableDefinitions, variables),
  }
  const cost = costOfSet(asked, operation.selectionSet, type, { times: 1, isRoot: true })
  return Math.max(cost, points.value)
}

function coerced(
  schema: GraphQLSchema,
  definitions: Parameters<typeof getVariableValues>[1] = [],
  given: Record<string, unknown> | null = {},
): Record<string, unknown> {
  checkDepth(given)
  const result = getVariableValues(schema, definitions, given ?? {}, { maxErrors: 5 })
  if (result.coerced) return result.coerced
  const { message, nodes } = result.errors[0]!
  throw new GraphQLError(message, {
    nodes,
    extensions: { code: 'BAD_USER_INPUT', statusCode: 400, http: { status: 400, spec: true } },
  })
}

/** @throws GraphQLError `inputTooDeep`. Iterative, because the client controls the depth. */
function checkDepth(given: unknown): void {
  let level: unknown[] = [given]
  for (let depth = 0; level.length; depth++) {
    if (depth > limits.inputDepth) throw refusal('inputTooDeep', { values: { maximum: limits.inputDepth } })
    level = level.flatMap((value) => (typeof value === 'object' && value ? Object.values(value) : []))
  }
}

/**
 * @param place.times how often the selection is resolved.
 * @param place.records how many records the `docs` of this type have, if it is a page of a list.
 */
type Place = { times: number; isRoot?: boolean; records?: number }

function costOfSet(
  asked: ListArguments,
  set: SelectionSetNode,
  type: GraphQLCompositeType,
  place: Place,
): number {
  let cost = 0
  for (const selection of set.selections) {
    if (!isIncluded(selection, asked.variables)) continue
    cost +=
      selection.kind === Kind.FIELD
        ? costOfField(asked, selection, type, place)
        : costOfFragment(asked, selection, type, place)
    // Stops early: the client controls what is nested in it.
    if (cost > limits.cost) throw refusal('queryTooCostly', { values: { maximum: limits.cost } })
  }
  return cost
}

function costOfFragment(
  asked: ListArguments,
  selection: Exclude<SelectionNode, FieldNode>,
  type: GraphQLCompositeType,
  place: Place,
): number {
  const fragment =
    selection.kind === Kind.INLINE_FRAGMENT ? selection : asked.fragments.get(selection.name.value)
  if (!fragment) return 0
  const named = fragment.typeCondition && asked.schema.getType(fragment.typeCondition.name.value)
  return costOfSet(asked, fragment.selectionSet, isCompositeType(named) ? named : type, place)
}

function costOfField(
  asked: ListArguments,
  node: FieldNode,
  type: GraphQLCompositeType,
  place: Place,
): number {
  const name = node.name.value
  if (name === '__schema') return points.schema
  if (name === '__type') return points.type
  const field = isUnionType(type) ? undefined : type.getFields()[name]
  if (!field) return points.value * place.times
  const kind = listKind(field, place)
  const args = field.args.length ? getArgumentValues(field, node, asked.variables) : {}
  const records = kind && recordsAskedFor(kind, args, node)
  if (place.isRoot) checkKeys(field, args, node)
  const own = pointsOf(field, args, node, { isQuery: Boolean(kind ?? place.isRoot) })
  const inner = getNamedType(field.type)
  if (!node.selectionSet || !isCompositeType(inner)) return own * place.times
  const entries =
    (name === 'docs' || name === 'entries') && place.records !== undefined ? place.records : entriesOf(field)
  const below = costOfSet(asked, node.selectionSet, inner, { times: place.times * entries, records })
  return own * place.times + below
}

/** Paginated lists have their own page type, with `docs`. */
function listKind(field: GraphQLField<unknown, unknown>, { isRoot }: Place): ListKind | undefined {
  const takes = (name: string) => field.args.some((argument) => argument.name === name)
  if (!takes('limit') || !(takes('page') || takes('since'))) return undefined
  return isRoot ? 'list' : 'join'
}

function entriesOf(field: GraphQLField<unknown, unknown>): number {
  return isListType(getNullableType(field.type)) ? someEntries : 1
}

function pointsOf(
  field: GraphQLField<unknown, unknown>,
  args: Record<string, unknown>,
  nodes: FieldNode,
  { isQuery }: { isQuery: boolean },
): number {
  if (isQuery) return (field.extensions as { points?: number }).points ?? points.query
  // Rendering a text takes as long as some values, and may load records.
  if ((field.extensions as RendersRichText).format) return points.value + someEntries
  if (!('depth' in args)) return points.value
  // Rich text populates related records, recursively.
  const depth = Number(args.depth ?? 0)
  const maximum = limits.richTextDepth
  if (depth < 0 || depth > maximum) throw refusal('depthOutOfRange', { values: { maximum }, nodes })
  return points.value + depth * someEntries
}
