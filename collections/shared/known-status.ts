import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload'
import { refusedValue } from './refused-value'

const known = ['draft', 'published']

/**
 * A record that can be published is a draft or is published. Payload itself stores a `_status` of null, and then the
 * record is neither: no list of drafts shows it, and no rule of publishing speaks of it.
 */
export function withKnownStatus(collection: CollectionConfig): CollectionConfig {
  const { hooks = {}, versions } = collection
  if (typeof versions !== 'object' || !versions.drafts) return collection
  return {
    ...collection,
    hooks: { ...hooks, beforeOperation: [checkStatus, ...(hooks.beforeOperation ?? [])] },
  }
}

const checkStatus: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return
  const { data } = args as { data?: { _status?: unknown } | null }
  const status = data?._status
  if (status === undefined || known.includes(status as string)) return
  throw refusedValue(req, collection.slug, '_status')
}
