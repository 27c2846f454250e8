/**
 * A `_status` of `null` is stored. The record is then neither a draft nor published: no list of drafts shows it, and no
 * rule of publishing speaks of it.
 *
 * Steps: `POST /api/topics` with `{ "_status": null }`. Expected: 400, or a draft. Actual: 201, and `_status` is null.
 *
 * Seen in: payload 3.90.2 (dist/versions/baseFields.js)
 * Upstream: not filed
 * Test: tests/system/attacks/odd-names.test.ts › a status of publishing that is none
 */
import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload'
import { refusedValue } from '../../../collections/shared/refused-value'

const known = ['draft', 'published']

/** Takes `draft` and `published` and nothing else. */
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
