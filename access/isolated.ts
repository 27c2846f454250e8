import { isolateObjectProperty, type PayloadRequest } from 'payload'

/**
 * The same request and transaction for an operation within another. Payload would write the inner one's
 * language into the outer request, and what the outer one noted must not steer the inner one.
 */
export function isolated(req: PayloadRequest): PayloadRequest {
  const own: PayloadRequest = isolateObjectProperty(req, [
    'locale',
    'fallbackLocale',
    'context',
    'query',
  ] as never)
  own.context = {}
  return own
}
