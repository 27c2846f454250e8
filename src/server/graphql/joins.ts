import { getNamedType, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql'
import {
  combineQueries,
  type FlattenedJoinField,
  type PayloadRequest,
  type SanitizedConfig,
  type Where,
} from 'payload'
import { isolated } from '../../../access/isolated'
import type { GraphqlContext } from './endpoint'
import { fieldsOfCollections } from './fields-of-collections'
import { limits } from './limits/numbers'
import { projectionAt } from './projection'

type JoinArguments = {
  count?: boolean | null
  draft?: boolean | null
  limit?: number | null
  page?: number | null
  sort?: string | null
  where?: Where | null
}

type Page = { docs: unknown[]; hasNextPage: boolean; totalDocs?: number }
type Parent = { id?: unknown; _id?: unknown }

/**
 * Payload's own resolver of joins skips a record at every page, loads everything where no limit is given, and
 * says that there is a next page where there is none. This one asks the same with the same rights.
 */
export function withJoins(schema: GraphQLSchema, config: SanitizedConfig): GraphQLSchema {
  for (const { definition, field } of fieldsOfCollections(schema)) {
    // Of joins with several collections Payload's GraphQL knows nothing, nor do we have any.
    if (field.type !== 'join' || Array.isArray(field.collection)) continue
    if (!isObjectType(getNamedType(definition.type))) continue
    definition.resolve = resolverFor(field, ownerOf(field, config)) as typeof definition.resolve
  }
  return schema
}

/** The collection that a join belongs to. */
function ownerOf({ on, collection }: FlattenedJoinField, config: SanitizedConfig): string | undefined {
  return config.collections.find(({ joins }) =>
    joins[collection as string]?.some(({ field }) => field.on === on && field.collection === collection),
  )?.slug
}

function resolverFor(
  join: FlattenedJoinField,
  owner: string | undefined,
): GraphQLFieldResolver<Parent, GraphqlContext, JoinArguments, Promise<Page>> {
  const collection = join.collection as never
  return async (parent, args, context, info) => {
    const req = isolated(context.req)
    const where = whereFor(join, owner, parent, args.where ?? undefined)
    const shared = { collection, where, req, overrideAccess: false } as const
    if (args.count && args.limit === 0) {
      const { totalDocs } = await req.payload.count({ ...shared, locale: localeOf(req) })
      return { docs: [], hasNextPage: false, totalDocs }
    }
    const limit = Math.min(args.limit || limits.defaultLimit, limits.joinLimit)
    const page = Math.max(args.page ?? 1, 1)
    // Whether there is more shows one record too many, but only on the first page; a count shows it on all.
    const counts = Boolean(args.count) || page > 1
    const found = await req.payload.find({
      ...shared,
      depth: 0,
      draft: Boolean(args.draft ?? context.req.query?.draft),
      locale: localeOf(req),
      fallbackLocale: req.fallbackLocale as never,
      limit: counts ? limit : limit + 1,
      page,
      pagination: counts,
      select: projectionAt(info, context.select) as never,
      sort: args.sort ?? undefined,
    })
    const docs = found.docs.slice(0, limit)
    if (!counts) return { docs, hasNextPage: found.docs.length > limit }
    const { hasNextPage } = found
    if (!args.count) return { docs, hasNextPage }
    // Beyond the last page Payload counts nothing.
    const totalDocs = docs.length
      ? found.totalDocs
      : (await req.payload.count({ ...shared, locale: localeOf(req) })).totalDocs
    return { docs, hasNextPage, totalDocs }
  }
}

const localeOf = (req: PayloadRequest) => req.locale as never

function whereFor(
  { on, targetField }: FlattenedJoinField,
  owner: string | undefined,
  parent: Parent,
  asked: Where | undefined,
): Where {
  const id = parent._id ?? parent.id
  const refersTo = Array.isArray((targetField as { relationTo: unknown }).relationTo)
    ? { relationTo: owner, value: id }
    : id
  return combineQueries(asked as Where, { [on]: { equals: refersTo } })
}
