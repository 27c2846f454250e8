import type { CollectionBeforeOperationHook, CollectionConfig, PayloadRequest } from 'payload'
import { limits } from '../../src/limits/numbers'

type ListArguments = { limit?: unknown }
type Arguments = ListArguments & {
  req: PayloadRequest
  pagination?: boolean
  joins?: false | Record<string, false | ListArguments>
}

/**
 * REST gives everything at once to whoever asks for `limit=0`, and `pagination=false` does the same. Without an
 * account it gives as much as GraphQL does, and more page by page; the panel and those who are logged in ask by
 * Payload's own rules.
 */
export function withPublicLists(collection: CollectionConfig): CollectionConfig {
  const { hooks = {} } = collection
  return {
    ...collection,
    hooks: { ...hooks, beforeOperation: [...(hooks.beforeOperation ?? []), limitLists] },
  }
}

const limitLists: CollectionBeforeOperationHook = ({ args, operation, overrideAccess }) => {
  const asked = args as Arguments
  const { req, pagination, joins } = asked
  if (operation !== 'read' || overrideAccess || req.user || req.payloadAPI !== 'REST') return args
  const limit = pagination === false ? (asked.limit ?? 0) : asked.limit
  return {
    ...asked,
    limit: atMost(limits.listLimit, limit),
    ...(joins ? { joins: limited(joins) } : {}),
  } as never
}

const limited = (joins: Record<string, false | ListArguments>) =>
  Object.fromEntries(
    Object.entries(joins).map(([name, join]) => [
      name,
      join && { ...join, limit: atMost(limits.joinLimit, join.limit) },
    ]),
  )

/** None given stays so: Payload gives ten then. */
function atMost(maximum: number, limit: unknown): unknown {
  if (limit === undefined || limit === null) return limit
  return Number(limit) === 0 || Number(limit) > maximum ? maximum : limit
}
