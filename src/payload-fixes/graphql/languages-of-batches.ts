/**
 * Related records are loaded in batches, and each batch writes its language and transaction into the request, while another
 * batch may still be at work.
 *
 * Steps: `{ Article(id: …) { german: topics(locale: de) { name } french: topics(locale: fr) { name } } }`, with more such fields
 * and nested ones. Expected: each in its language. Actual: now and then in that of another.
 *
 * Seen in: payload 3.90.2 (dist/collections/dataloader.js: `req.transactionID = transactionID`, `payload.find({ req, locale })`)
 * Upstream: https://github.com/payloadcms/payload/pull/6821 (closed; about the transaction)
 * Test: tests/system/graphql/root-fields.test.ts › several root fields of one operation
 */
import { getDataLoader, isolateObjectProperty, type PayloadRequest } from 'payload'

type Loader = PayloadRequest['payloadDataLoader']

/** Loads each combination of language and transaction with a request of its own. */
export function withLanguagesOfBatches(req: PayloadRequest): PayloadRequest {
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
