/**
 * An operation of the local API that is given a request and a `locale` writes that language into the request, where it
 * stays: the outer operation goes on in the language of the inner one.
 *
 * Steps: in a hook of a change in English, `await req.payload.find({ collection, locale: 'de', req })`. Expected: the change
 * is stored as English. Actual: `req.locale` is `de` from then on, and the change is stored as German.
 *
 * Besides, the transaction is rolled back when the inner operation fails, and taken from the outer request: of many
 * records that are changed at once, those still to come are then saved outside of it. With the fix, only the code that
 * began a transaction ends it (tests/unit/access/failed-transactions.test.ts).
 *
 * Seen in: payload 3.90.2 (dist/utilities/createLocalReq.js)
 * Upstream: https://github.com/payloadcms/payload/issues/18246
 * Test: tests/system/graphql/outdated-translations.test.ts › the translations of an article
 */
import { isolateObjectProperty, type Payload, type PayloadRequest } from 'payload'

/** The same request and transaction for an operation within another. What the outer one noted must not steer the inner one. */
export function isolated(req: PayloadRequest): PayloadRequest {
  const own: PayloadRequest = isolateObjectProperty(req, [
    ...['locale', 'fallbackLocale', 'context', 'query'],
    ...['transactionID', 'payload'],
  ] as never)
  own.context = {}
  if (req.transactionID) own.payload = withoutRollback(req.payload)
  return own
}

const without = new WeakMap<Payload, Payload>()

/** For operations within a transaction that is not theirs to end. */
function withoutRollback(payload: Payload): Payload {
  const known = without.get(payload)
  if (known) return known
  const db = Object.create(payload.db as object, { rollbackTransaction: { value: async () => {} } })
  const made = Object.create(payload as object, { db: { value: db } }) as Payload
  without.set(payload, made)
  without.set(made, made)
  return made
}
