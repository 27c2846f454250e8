import type { CollectionBeforeOperationHook, CollectionConfig, PayloadRequest } from 'payload'
import { limits } from '../../src/limits/numbers'

type ListArguments = { limit?: unknown }
type Arguments = ListArguments & {
  req: PayloadRequest
  pagination?: boolean
  joins?: false | Record<string, false | ListArguments>
}

/**
 * REST returns all records for `limit=0` or `pagination=false`. Anonymous clients get no more than from GraphQL, and
 * the rest page by page; the panel and logged-in users have Payload's own rules.
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

/** An absent limit stays absent: Payload's default is ten. */
function atMost(maximum: number, limit: unknown): unknown {
  if (limit === undefined || limit === null) return limit
  return Number(limit) === 0 || Number(limit) > maximum ? maximum : limit
}
