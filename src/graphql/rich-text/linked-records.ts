import DataLoader from 'dataloader'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { srcsetOf } from '../../domain/pictures'
import {
  type LinkedRecord,
  type Records,
  type Reference,
  referencesIn,
  shownOf,
  type ShownCollection,
} from '../../domain/rich-text/records'
import { isolated } from '../../payload-fixes/requests/isolated'
import { ofDrafts } from '../joins/join-of-one'

type Loader = DataLoader<Reference, LinkedRecord | undefined, string>
const loaders = new WeakMap<PayloadRequest, Loader>()

/** Maximum records loaded by one read. */
const mostAtOnce = 1_000

const keyOf = ({ collection, id }: Reference): string => `${collection} ${id}`

/**
 * The records that a text refers to, as far as the client may see them: those of all texts under one root field are
 * loaded together, each once.
 */
export async function linkedRecords(req: PayloadRequest, text: unknown): Promise<Records> {
  const references = referencesIn(text)
  if (!references.length) return () => undefined
  const loader =
    loaders.get(req) ?? new DataLoader(loadWith(req), { maxBatchSize: mostAtOnce, cacheKeyFn: keyOf })
  loaders.set(req, loader)
  const found = await loader.loadMany(references)
  const known = new Map<string, LinkedRecord>()
  for (const [index, record] of found.entries()) {
    if (record instanceof Error) throw record
    if (record) known.set(keyOf(references[index]!), record)
  }
  return (collection, id) => known.get(`${collection} ${id}`)
}

const loadWith =
  (req: PayloadRequest) =>
  async (references: readonly Reference[]): Promise<(LinkedRecord | undefined)[]> => {
    const known = new Map<string, LinkedRecord>()
    for (const collection of new Set(references.map((one) => one.collection))) {
      const ids = references.flatMap((one) => (one.collection === collection ? one.id : []))
      for (const record of await recordsOf(req, collection, ids))
        known.set(keyOf({ collection, id: record.id }), record)
    }
    return references.map((one) => known.get(keyOf(one)))
  }

async function recordsOf(
  req: PayloadRequest,
  collection: ShownCollection,
  ids: readonly string[],
): Promise<(LinkedRecord & { id: string })[]> {
  const own = isolated(req)
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    depth: 0,
    // A client that may read nothing of a collection gets no error: the text shows words instead of a link.
    disableErrors: true,
    draft: ofDrafts(req),
    fallbackLocale: req.fallbackLocale as never,
    limit: ids.length,
    locale: req.locale as never,
    overrideAccess: false,
    pagination: false,
    req: own,
    select: selectOf(collection) as never,
    where: { id: { in: ids } },
  })
  return (docs as unknown as (LinkedRecord & { id: string; sizes?: Sizes })[]).map(
    ({ sizes, ...record }) => ({
      ...record,
      srcset: srcsetOf(sizes),
    }),
  )
}

type Sizes = Parameters<typeof srcsetOf>[0]

/** Payload computes URLs from the names of files. */
const selectOf = (collection: ShownCollection): Record<string, true> =>
  Object.fromEntries(shownOf[collection].map((name) => [name === 'srcset' ? 'sizes' : name, true]))
