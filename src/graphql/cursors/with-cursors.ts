import {
  defaultFieldResolver,
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLSchema,
  GraphQLString,
  isObjectType,
} from 'graphql'
import type { SanitizedConfig, Where } from 'payload'
import { publicNames } from '../../../access/public-names'
import { limits } from '../../limits/numbers'
import { namesOf } from '../schema/names'
import { isWalk, pageOfWalk, placeInWalk } from './walk'

type Arguments = { after?: string | null; limit?: number | null; where?: Where | null }
type Page = { docs: { id: string }[]; totalDocs: number }

const ofAfter =
  'Walks all records in a fixed order: empty for the first page, then the `endCursor` of the page before. Not together with `sort`, `page` and `draft`.'
const ofEndCursor = 'The cursor of the last record, for `after`. Null without `after`, and on an empty page.'

/** Adds `after` and `endCursor` to the lists of public collections. */
export function withCursors(schema: GraphQLSchema, config: SanitizedConfig): GraphQLSchema {
  const open = new Set<string>(publicNames())
  for (const collection of config.collections) {
    const list = schema.getQueryType()!.getFields()[namesOf(collection).many]
    if (list && open.has(collection.slug)) addCursor(list)
  }
  return schema
}

function addCursor(list: GraphQLField<unknown, unknown>): void {
  const page = getNamedType(list.type)
  if (!isObjectType(page)) return
  const shared = { astNode: undefined, deprecationReason: undefined, extensions: {} }
  const after: GraphQLArgument = {
    ...{ name: 'after', type: GraphQLString, description: ofAfter, defaultValue: undefined },
    ...shared,
  }
  list.args = [...list.args, after]
  page.getFields().endCursor = {
    ...{ name: 'endCursor', type: GraphQLString, description: ofEndCursor, args: [] },
    ...shared,
  }
  const resolve = list.resolve ?? defaultFieldResolver
  list.resolve = async (source, args: Arguments, context, info) => {
    if (!isWalk(args)) return resolve(source, args, context, info)
    const limit = args.limit ?? limits.defaultLimit
    // Records may change between the statements of Payload's list and count: one more record shows if there are more.
    const asked = { ...args, ...pageOfWalk(args), limit: limit + 1 }
    const { docs, totalDocs } = (await resolve(source, asked, context, info)) as Page
    const ids = docs.map(({ id }) => id)
    return { docs: docs.slice(0, limit), ...placeInWalk(ids, limit, totalDocs) }
  }
}
