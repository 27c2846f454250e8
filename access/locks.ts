import type { Access, CollectionSlug, FieldHook, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { countRecords } from './count-records'
import { nobody } from './fields'
import { isolated } from '../src/payload-fixes/requests/isolated'
import { recordsFor, rightsTo } from './rights'
import { type CollectionName, type GlobalName, globalsTable, table } from './table'

type Lock = {
  id: string
  document?: { relationTo: string; value: string } | null
  globalSlug?: string | null
}

/** Locks of records and globals the user may update: others would reveal that a record exists, or who edits it. */
export const locksOfMine: Access = async ({ req }) => {
  const names = [...Object.keys(table), ...Object.keys(globalsTable)] as (CollectionName | GlobalName)[]
  if (!names.some((name) => rightsTo('U', name, req.user).length)) return false
  const { docs } = await req.payload.find({
    collection: 'payload-locked-documents' as CollectionSlug,
    pagination: false,
    depth: 0,
    overrideAccess: true, // this decides which of them the user may see
    req: isolated(req),
  })
  const mine = await Promise.all(
    (docs as unknown as Lock[]).map(async (lock) => (await mayChange(req, lock)) && lock.id),
  )
  return { id: { in: mine.filter(Boolean) } }
}

async function mayChange(req: PayloadRequest, { document, globalSlug }: Lock): Promise<boolean> {
  const slug = (globalSlug ?? document?.relationTo) as CollectionName | undefined
  if (!slug) return false
  const filter = await recordsFor(rightsTo('U', slug, req.user), slug, req)
  if (typeof filter === 'boolean') return filter
  if (!document || !(slug in table)) return false
  return (await countRecords(req, slug, { and: [{ id: { equals: document.value } }, filter] })) > 0
}

/**
 * Users take over a lock only for themselves, and it stays with its record: otherwise the lock of one's own record
 * could be turned into a lock of a record or global that others may update.
 */
export function keepLocksInPlace({ fields, flattenedFields }: SanitizedCollectionConfig): void {
  for (const field of [...fields, ...flattenedFields]) {
    if (!('name' in field) || field.type === 'ui') continue
    if (['document', 'globalSlug'].includes(field.name))
      Object.assign(field, { access: { ...field.access, update: nobody } })
    if (field.name === 'user') Object.assign(field, { hooks: { beforeChange: [oneself] } })
  }
}

const oneself: FieldHook = ({ req, value }) =>
  req.user ? { relationTo: req.user.collection, value: req.user.id } : value
