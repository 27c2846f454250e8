import {
  APIError,
  type CollectionBeforeOperationHook,
  type Endpoint,
  type PayloadRequest,
  type SanitizedConfig,
} from 'payload'
import { sayStatus } from '../request/page-status'
import { type ListQuery, checkListQuery } from './list-query'
import { checkFilter } from './filter'
import { LimitPassed, limitText } from './refusals'

/**
 * Enforces the limits on every collection query, whichever way it comes: REST, GraphQL, the panel, bulk changes,
 * counts and versions all pass its hook, before anything else reads the query. This includes collections that Payload
 * adds itself, such as preferences and locks. Globals have no such hook; their versions can be queried through REST
 * only.
 */
export function withinLimits(final: SanitizedConfig): SanitizedConfig {
  for (const { hooks } of final.collections) hooks.beforeOperation.unshift(checkOperation)
  for (const global of final.globals)
    if (global.endpoints) global.endpoints = global.endpoints.map(checkedEndpoint)
  return final
}

/** The system's own queries have no limit. */
const checkOperation: CollectionBeforeOperationHook = ({ args, collection, overrideAccess }) => {
  const { req } = args as { req: PayloadRequest }
  if (!overrideAccess) clearly(req, () => checkListQuery(req.payload, collection.slug, args as ListQuery))
  return args
}

const checkedEndpoint = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: (req) => {
    const { where } = req.query
    clearly(req, () => checkFilter(typeof where === 'string' ? JSON.parse(where) : where))
    return endpoint.handler(req)
  },
})

/** Rethrows with the message and code that Payload's clients know. */
function clearly(req: PayloadRequest, check: () => void): void {
  try {
    check()
  } catch (problem) {
    if (!(problem instanceof LimitPassed)) throw problem
    const { code, status, values } = problem
    sayStatus(status)
    const text = limitText(code, req.i18n?.language === 'en' ? 'en' : 'de', values)
    throw new APIError(text, status, { code, ...values }, true)
  }
}
