import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql'
import {
  type CollectionSlug,
  findByIDOperation,
  findOneOperation,
  findOperation,
  type GlobalSlug,
  isolateObjectProperty,
  type PayloadRequest,
  type SanitizedConfig,
  type Where,
} from 'payload'
import { limits } from '../../limits/numbers'
import type { GraphqlContext } from '../context'
import { isWalk } from '../cursors/walk'
import { namesIn } from '../schema/names'
import { projectionOf, projectionOfList } from './projection'

type Arguments = {
  after?: string | null
  draft?: boolean
  fallbackLocale?: string
  id: string
  limit?: number
  locale?: string
  page?: number
  sort?: string
  trash?: boolean
  where?: Where
}
/** Fields of a walk with a cursor that need no count. */
const ofWalks = ['endCursor', 'hasNextPage']

type Resolver = GraphQLFieldResolver<unknown, GraphqlContext, Arguments>

/**
 * Root fields load only what is selected, and count only if a count is selected. Payload does so where a client passes
 * `select` and `pagination`, and then loses fields that are selected twice.
 */
export function projectRoots(schema: GraphQLSchema, config: SanitizedConfig): void {
  const fields = schema.getQueryType()!.getFields()
  const resolvers = { list, record, global }
  for (const [name, { kind, slug }] of namesIn(schema, config).roots)
    if (kind !== 'count') fields[name]!.resolve = resolvers[kind](slug) as (typeof fields)[string]['resolve']
  // Lists of versions have these arguments, too.
  for (const field of Object.values(fields))
    field.args = field.args.filter(({ name }) => name !== 'select' && name !== 'pagination')
}

const list =
  (slug: string): Resolver =>
  (_, args, context, info) => {
    const req = ofDrafts(requestFor(context, args), args)
    const { select, onlyDocs } = projectionOfList(req, slug, info, isWalk(args) ? ofWalks : [])
    return findOperation({
      collection: req.payload.collections[slug as CollectionSlug],
      depth: 0,
      draft: args.draft,
      overrideAccess: false,
      limit: args.limit ?? limits.defaultLimit,
      page: args.page,
      pagination: !onlyDocs,
      req,
      ...(args.draft ? {} : { select: select as never }),
      sort: args.sort ? args.sort.split(',') : undefined,
      trash: args.trash,
      where: args.where,
    })
  }

const record =
  (slug: string): Resolver =>
  (_, args, context, info) => {
    const req = ofDrafts(requestFor(context, args), args)
    return findByIDOperation({
      id: args.id,
      collection: req.payload.collections[slug as CollectionSlug],
      depth: 0,
      draft: args.draft,
      overrideAccess: false,
      req,
      ...(args.draft ? {} : { select: projectionOf(req, slug, info) as never }),
      trash: args.trash,
    })
  }

const global =
  (slug: string): Resolver =>
  (_, args, context, info) => {
    const req = requestFor(context, args)
    return findOneOperation({
      slug,
      depth: 0,
      draft: args.draft,
      overrideAccess: false,
      globalConfig: req.payload.globals.config.find((one) => one.slug === (slug as GlobalSlug))!,
      req,
      ...(args.draft ? {} : { select: projectionOf(req, slug, info) as never }),
    })
  }

/** The request in the language of the field, which the fields below read from the context. */
function requestFor(context: GraphqlContext, { locale, fallbackLocale }: Arguments): PayloadRequest {
  const req = isolateObjectProperty(context.req, ['locale', 'fallbackLocale', 'transactionID'] as never)
  req.locale = (locale ?? req.locale) as never
  req.fallbackLocale = (fallbackLocale ?? req.fallbackLocale) as never
  req.query ??= {}
  context.req = req
  return req
}

/** Records below a draft are drafts, too. */
function ofDrafts(req: PayloadRequest, { draft }: Arguments): PayloadRequest {
  if (draft) req.query.draft = 'true'
  return req
}
