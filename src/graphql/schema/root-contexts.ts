import {
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isObjectType,
} from 'graphql'
import { getDataLoader, isolateObjectProperty, type PayloadRequest } from 'payload'
import type { GraphqlContext } from '../context'

type Resolver = GraphQLFieldResolver<unknown, GraphqlContext>

/**
 * Payload's resolvers of root fields write the field's language, drafts and projection into the context that
 * all fields of an operation share; the resolvers below read what was written last. Here each root field gets
 * a context of its own, which everything below it sees. Cookies and headers of the answer stay shared.
 */
export function withRootContexts(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values((type as GraphQLObjectType<unknown, GraphqlContext>).getFields())) {
      const { resolve } = field
      // Resolvers that do not look at the context are left alone: there are thousands of them.
      if (!resolve || resolve.length < 3) continue
      field.resolve = ((source, args, context, info) =>
        resolve(source, args, contextFor(context, info), info)) satisfies Resolver
    }
  }
  return schema
}

const contexts = new WeakMap<GraphqlContext, Map<string | number, GraphqlContext>>()

function contextFor(context: GraphqlContext, { path }: GraphQLResolveInfo): GraphqlContext {
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
  own.payloadDataLoader = loaderByLanguage(own)
  return own
}

type Loader = PayloadRequest['payloadDataLoader']

/**
 * Related records, loaded in batches. Payload writes language and transaction of a batch into the request
 * while another batch may still be at work: each combination loads with a request of its own.
 */
function loaderByLanguage(req: PayloadRequest): Loader {
  const loaders = new Map<string, Loader>()
  function loaderFor(key: string): Loader {
    const [transaction, , , , , locale, fallbackLocale] = JSON.parse(key) as unknown[]
    const name = JSON.stringify([transaction, locale, fallbackLocale])
    let loader = loaders.get(name)
    if (!loader) {
      loader = getDataLoader(
        isolateObjectProperty(req, ['locale', 'fallbackLocale', 'transactionID'] as never) as PayloadRequest,
      )
      loaders.set(name, loader)
    }
    return loader
  }
  const rest = getDataLoader(req)
  return Object.assign(Object.create(rest) as Loader, { load: (key: string) => loaderFor(key).load(key) })
}
