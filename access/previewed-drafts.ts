import type {
  CollectionBeforeOperationHook,
  CollectionBeforeReadHook,
  CollectionConfig,
  CollectionSlug,
  Where,
} from 'payload'
import { canBePreviewed, previewedRecords, previewTokenIn } from './preview'
import { prefixed } from './versions'

type Context = { previewsDrafts?: boolean }

const reading = ['read', 'count', 'readDistinct']

/**
 * Answers `draft: true` of a preview token: the records it opens as their latest draft, all others as they are published.
 * Payload would look for all of them among the latest versions, and leave out published records that somebody is
 * changing. Filters and orders therefore compare stored records, not their drafts.
 */
export function withPreviewedDrafts(collection: CollectionConfig): CollectionConfig {
  if (!canBePreviewed(collection.slug)) return collection
  const { hooks = {} } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks.beforeOperation ?? []), readStored],
      beforeRead: [...(hooks.beforeRead ?? []), showDraft],
    },
  }
}

const readStored: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  const { draft } = args as { draft?: boolean }
  if (!reading.includes(operation) || overrideAccess || !draft || req.user) return args
  if (previewTokenIn(req.headers?.get('authorization')) === undefined) return args
  // Records that belong to the answer are read with the same request.
  ;(req.context as Context).previewsDrafts = true
  return { ...args, draft: false } as never
}

const showDraft: CollectionBeforeReadHook = async ({ collection, doc, req }) => {
  if (!(req.context as Context).previewsDrafts) return doc
  const previewed = await previewedRecords(collection.slug, req)
  if (!previewed) return doc
  const where: Where = {
    and: [
      { parent: { equals: doc.id } },
      { latest: { equals: true } },
      { 'version._status': { equals: 'draft' } },
      prefixed(previewed, 'version'),
    ],
  }
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection: collection.slug as CollectionSlug,
    where,
    limit: 1,
    pagination: false,
    locale: req.locale ?? undefined,
    req,
  })
  const draft = docs[0]?.version
  if (!draft) return doc
  // As much of it as was asked for; joins are no part of a version.
  return Object.fromEntries(
    Object.entries(doc).map(([key, value]) => [
      key,
      key !== 'id' && Object.hasOwn(draft, key) ? draft[key] : value,
    ]),
  )
}
