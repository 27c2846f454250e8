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
 * Sees that nobody asks a collection for more than the limits allow, whichever way: REST, GraphQL, the panel, bulk
 * changes, counts and versions all pass its hook, before anything else looks at what is asked. Those that Payload adds
 * by itself, such as preferences and locks, are among them. Globals have no such hook; their versions are asked for
 * over REST alone.
 */
export function withinLimits(final: SanitizedConfig): SanitizedConfig {
  for (const { hooks } of final.collections) hooks.beforeOperation.unshift(checkOperation)
  for (const global of final.globals)
    if (global.endpoints) global.endpoints = global.endpoints.map(checkedEndpoint)
  return final
}

/** What the system asks for itself has no limit. */
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

/** The same with the words and the code that Payload's clients know. */
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
