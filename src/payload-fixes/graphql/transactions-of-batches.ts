/**
 * Related records are loaded in batches, and each batch leaves its transaction and its language in the request. What the
 * request does next goes on in a transaction that may have ended.
 *
 * Steps: `mutation { own: createMembership(…) { id } foreign: createMembership(…) { id } }`, where hooks load what a record
 * refers to, and the second one is refused after it was written. Expected: nothing of the second. Actual: its row stays.
 *
 * Seen in: payload 3.90.2 (dist/collections/dataloader.js: `req.transactionID = transactionID`, `payload.find({ req, locale })`)
 * Upstream: https://github.com/payloadcms/payload/pull/6821 (closed without being merged)
 * Test: tests/system/attacks/many-mutations.test.ts › a mutation that is refused
 */
import { getDataLoader, isolateObjectProperty, type PayloadRequest } from 'payload'

type Loader = PayloadRequest['payloadDataLoader']

/** Loads each combination of language and transaction with a request of its own. */
export function withTransactionsOfBatches(req: PayloadRequest): PayloadRequest {
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
  const load = (key: string) => loaderFor(key).load(key)
  return Object.assign(req, { payloadDataLoader: Object.assign(Object.create(rest) as Loader, { load }) })
}
