import {
  getNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  isObjectType,
  type SelectionSetNode,
} from 'graphql'
import type { CollectionSlug, FlattenedField, GlobalSlug, PayloadRequest } from 'payload'
import { dependsOnRecord } from '../../../access/field-rights'
import type { CollectionName, GlobalName } from '../../../access/table'
import { type Question, selectedOf, setsOf } from '../schema/selected'

/** Names of fields to load, in the format of Payload's `select`; undefined loads everything. */
export type Projection = Names | undefined
type Names = { [name: string]: Names | true }

/** What is selected of one field of the response. Two fields of the response may show the same records. */
type Selection = readonly SelectionSetNode[]

/** The request, and the collection or global that is read. */
type Reading = { question: Question; req: PayloadRequest; slug: string }

/** The operation as `selectedOf` takes it. */
const questionIn = ({ schema, fragments, variableValues }: GraphQLResolveInfo): Question => ({
  schema,
  fragments: new Map(Object.entries(fragments)),
  variables: variableValues,
})

/** The selection sets of a field, which may be selected several times. */
const setsIn = ({ fieldNodes }: GraphQLResolveInfo): Selection =>
  fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? [])

/** What of a record is selected below the field at `info`, whose type is the record's. */
export const projectionOf = (req: PayloadRequest, slug: string, info: GraphQLResolveInfo): Projection =>
  once(info, () => {
    const type = getNamedType(info.returnType)
    return isObjectType(type)
      ? ofRecord({ question: questionIn(info), req, slug }, type, [setsIn(info)])
      : undefined
  })

/**
 * The same for a list: of its records under `docs`.
 *
 * @param besides other fields of the list that need no count
 * @returns also, whether nothing has to be counted
 */
export function projectionOfList(
  req: PayloadRequest,
  slug: string,
  info: GraphQLResolveInfo,
  besides: readonly string[] = [],
): { select: Projection; onlyDocs: boolean } {
  return once(info, () => {
    const question = questionIn(info)
    const list = getNamedType(info.returnType) as GraphQLObjectType
    const selected = selectedOf(question, list, setsIn(info))
    const record = getNamedType(list.getFields().docs!.type) as GraphQLObjectType
    const lists = selected.filter(({ name }) => name === 'docs').map(setsOf)
    return {
      select: ofRecord({ question, req, slug }, record, lists),
      onlyDocs: selected.every(({ name }) => ['docs', '__typename', ...besides].includes(name)),
    }
  })
}

function ofRecord(reading: Reading, type: GraphQLObjectType, selections: Selection[]): Projection {
  const { req, slug } = reading
  const collection = req.payload.collections[slug as CollectionSlug]?.config
  if (collection && readsWhole(collection)) return undefined
  const config = collection ?? req.payload.globals.config.find((one) => one.slug === (slug as GlobalSlug))
  return config && ofFields(reading, config.flattenedFields, type, selections)
}

/** Whether something beside the fields reads the record: hooks, the audit log, accounts. */
const readsWhole = ({ auth, custom, hooks }: CollectionConfig): boolean =>
  Boolean(auth || custom?.readsWhole || hooks.beforeRead?.length || hooks.afterRead?.length)

type CollectionConfig = PayloadRequest['payload']['collections'][CollectionSlug]['config']

/** @returns undefined if a field needs more of the record than itself. */
function ofFields(
  reading: Reading,
  fields: readonly FlattenedField[],
  type: GraphQLObjectType,
  selections: Selection[],
): Projection {
  const names: Names = {}
  const below = new Map<string, Selection[]>()
  for (const selection of selections)
    for (const selected of selectedOf(reading.question, type, selection))
      if (selected.name !== '__typename')
        below.set(selected.name, [...(below.get(selected.name) ?? []), setsOf(selected)])
  for (const [name, inner] of below) {
    const definition = type.getFields()[name]!
    // Other resolvers say which field of the collection they show.
    const shown = definition.extensions.field as FlattenedField | undefined
    const field = fields.find((one) => graphqlName(one.name) === name || one.name === shown?.name)
    // The id is always loaded. What other fields are made of is not known.
    if (!field && (name === 'id' || definition.extensions.needsOnlyId)) continue
    if (!field || needsMore(reading, field)) return undefined
    // A join needs the record's id only.
    if (field.type === 'join') continue
    const innerType = getNamedType(definition.type)
    if (!hasParts(field) || !isObjectType(innerType)) names[field.name] = true
    else {
      const parts = ofFields(reading, field.flattenedFields, innerType, inner)
      if (!parts) return undefined
      names[field.name] = Object.keys(parts).length ? parts : true
    }
  }
  return names
}

const hasParts = (field: FlattenedField) =>
  field.type === 'group' || field.type === 'tab' || field.type === 'array'

/** Payload's GraphQL name of a field: unchanged except for characters GraphQL does not allow. */
const graphqlName = (field: string): string => field.replace(/[^\w]/g, '_')

/** Whether its value, or the right to read it, depends on other fields of the record. */
function needsMore({ req, slug }: Reading, field: FlattenedField): boolean {
  if ('virtual' in field && field.virtual) return true
  if ('hooks' in field && field.hooks?.afterRead?.length) return true
  const limited = 'access' in field && field.access && 'read' in field.access && field.access.read
  return Boolean(limited) && dependsOnRecord(slug as CollectionName | GlobalName, field.name, req.user)
}

const known = new WeakMap<readonly unknown[], unknown>()

/** Computed once for all records of a list: within an execution, they share the nodes of a field. */
function once<Result>({ fieldNodes }: GraphQLResolveInfo, compute: () => Result): Result {
  if (!known.has(fieldNodes)) known.set(fieldNodes, compute())
  return known.get(fieldNodes) as Result
}
