import DataLoader from 'dataloader'
import { getNamedType, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql'
import { type CollectionSlug, type FlattenedJoinField, type SanitizedConfig } from 'payload'
import { isolated } from '../../payload-fixes/requests/isolated'
import type { GraphqlContext } from '../context'
import { fieldsOfCollections } from '../../payload-fixes/graphql/fields-of-collections'
import { type JoinArguments, joinPageOfOne, joinQueryOf, ofDrafts } from './join-of-one'
import { type JoinPage, joinPages } from './joins-of-lists'
import { projectionOfList } from '../projection/projection'

type Parent = { id?: unknown; _id?: unknown }

/**
 * Payload's own join resolver skips a record on every page, loads everything without a limit, and reports a next page
 * where there is none. This one runs the same query with the same rights, for all records of a list at once.
 */
export function withJoins(schema: GraphQLSchema, config: SanitizedConfig): GraphQLSchema {
  for (const { definition, field } of fieldsOfCollections(schema)) {
    // Payload's GraphQL does not support joins with several collections, and we have none.
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
): GraphQLFieldResolver<Parent, GraphqlContext, JoinArguments, Promise<JoinPage>> {
  const collection = join.collection as CollectionSlug
  const several = Array.isArray((join.targetField as { relationTo: unknown }).relationTo)
  return (parent, args, context, info) => {
    const req = isolated(context.req)
    const select = ofDrafts(req) ? undefined : projectionOfList(req, collection, info).select
    const id = parent._id ?? parent.id
    const query = { collection, on: join.on, select, ...joinQueryOf(args) }
    const one = (id: unknown) => joinPageOfOne(req, join, owner, id, query)
    if (several || ofDrafts(req)) return one(id)
    const load = async (ids: readonly string[]) => {
      const pages = ids.length > 1 ? await joinPages(req, query, ids) : undefined
      return pages ?? Promise.all(ids.map((each) => one(each).catch((error: Error) => error)))
    }
    const asked = JSON.stringify([query, req.locale, req.fallbackLocale])
    return loaderOf(context, asked, query.limit, load).load(String(id))
  }
}

type Loader = DataLoader<string, JoinPage>
const loaders = new WeakMap<GraphqlContext, Map<string, Loader>>()

/** Maximum records loaded at once. */
const mostAtOnce = 5_000

/** Batches identical join queries of a list's records. */
function loaderOf(
  context: GraphqlContext,
  asked: string,
  limit: number,
  load: (ids: readonly string[]) => Promise<(JoinPage | Error)[]>,
): Loader {
  const known = loaders.get(context) ?? new Map<string, Loader>()
  loaders.set(context, known)
  const maxBatchSize = Math.max(1, Math.floor(mostAtOnce / Math.max(1, limit)))
  const loader = known.get(asked) ?? new DataLoader(load, { maxBatchSize, cache: false })
  known.set(asked, loader)
  return loader
}
