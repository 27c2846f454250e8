import { isolateObjectProperty, type PayloadRequest } from 'payload'

/**
 * The same request and transaction for an operation within another. Payload would write the inner one's
 * language into the outer request, and what the outer one noted must not steer the inner one.
 *
 * Payload also rolls the transaction back when the inner operation fails, and takes it from the outer request: of
 * many records that are changed at once, those still to come would then be saved outside of it. It leaves alone a
 * transaction that is a promise.
 */
export function isolated(req: PayloadRequest): PayloadRequest {
  const own: PayloadRequest = isolateObjectProperty(req, [
    'locale',
    'fallbackLocale',
    'context',
    'query',
    'transactionID',
  ] as never)
  own.context = {}
  if (req.transactionID) own.transactionID = Promise.resolve(req.transactionID)
  return own
}
