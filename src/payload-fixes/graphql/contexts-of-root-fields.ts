/**
 * Resolvers of root fields write the field's language, drafts and projection into the context that all fields of an
 * operation share; the resolvers below read what was written last.
 *
 * Steps: `{ de: Topics(locale: de) { docs { articles { docs { title } } } } en: Topics(locale: en) { … } }`. Expected: German
 * titles in `de`. Actual: titles of either language, and drafts where another field asked for them.
 *
 * Seen in: payload 3.90.2 (@payloadcms/graphql, dist/resolvers/collections/find.js and those beside it)
 * Upstream: https://github.com/payloadcms/payload/issues/4484 (closed; mended for what is asked at the root alone)
 * Test: tests/system/graphql/root-fields.test.ts › several root fields of one operation
 */
import {
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isObjectType,
} from 'graphql'
import { getDataLoader, isolateObjectProperty, type PayloadRequest } from 'payload'
import type { ResolverContext } from './fields-of-collections'
import { withTransactionsOfBatches } from './transactions-of-batches'

type Resolver = GraphQLFieldResolver<unknown, ResolverContext>

/** Gives each root field a context of its own, which everything below it sees. Cookies and headers stay shared. */
export function separateRootFields(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values((type as GraphQLObjectType<unknown, ResolverContext>).getFields())) {
      const { resolve } = field
      // Resolvers that do not look at the context are left alone: there are thousands of them.
      if (!resolve || resolve.length < 3) continue
      field.resolve = ((source, args, context, info) =>
        resolve(source, args, contextFor(context, info), info)) satisfies Resolver
    }
  }
  return schema
}

const contexts = new WeakMap<ResolverContext, Map<string | number, ResolverContext>>()

function contextFor(context: ResolverContext, { path }: GraphQLResolveInfo): ResolverContext {
  let root = path
  while (root.prev) root = root.prev
  let ofRoots = contexts.get(context)
  if (!ofRoots) contexts.set(context, (ofRoots = new Map()))
  let own = ofRoots.get(root.key)
  if (!own) ofRoots.set(root.key, (own = { headers: context.headers, req: requestFor(context.req) }))
  return own
}

/** The same request, whose language, query, notes of hooks and loaded records are those of one root field. */
function requestFor(shared: PayloadRequest): PayloadRequest {
  const own: PayloadRequest = isolateObjectProperty(shared, [
    'locale',
    'fallbackLocale',
    'query',
    'context',
    'payloadDataLoader',
  ] as never)
  own.query = { ...shared.query }
  own.context = {}
  own.payloadDataLoader = getDataLoader(own)
  return withTransactionsOfBatches(own)
}
