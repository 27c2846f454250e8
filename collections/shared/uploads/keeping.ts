import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { whenTransactionEnds } from '../../../src/database/layers/transaction-end'
import { type FileCollection, keep } from './store'
import { namesOf, removeUnused } from './unused'

/**
 * Writes a new file and its resized copies before the record is written, so that no record is ever without its file.
 * After the transaction, unreferenced files are removed: the old file after a commit, the new one after a rollback.
 */
export const keepFiles: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const slug = collection.slug as FileCollection
  const before = namesOf(originalDoc)
  const { file } = req
  if (!file || !data.filename || before.includes(data.filename)) return data

  const after = namesOf(data)
  await removeUnusedAtTheEnd(req, slug, [...before, ...after])
  await keep(slug, data.filename, file.data)
  const written = new Map<string, number>()
  for (const [size, bytes] of Object.entries(req.payloadUploadSizes ?? {})) {
    const copy = data.sizes?.[size]
    if (!copy?.filename) continue
    // Two sizes of a small picture can have the same dimensions and type, and so the same name.
    const known = written.get(copy.filename)
    if (known === undefined) await keep(slug, copy.filename, bytes)
    else copy.filesize = known
    written.set(copy.filename, known ?? bytes.length)
  }
  return data
}

/** A record's files are removed once its deletion is committed. */
export const removeFiles: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const slug = collection.slug as FileCollection
  const record = await req.payload.db.findOne<{ id: string; filename?: string }>({
    collection: slug,
    where: { id: { equals: id } },
    req,
  })
  await removeUnusedAtTheEnd(req, slug, namesOf(record))
}

/**
 * With an unknown outcome, the commit may still be under way: the files stay. Orphaned ones are removed a day later,
 * at a start.
 */
const removeUnusedAtTheEnd = (req: PayloadRequest, slug: FileCollection, names: string[]) =>
  whenTransactionEnds(req, async (outcome) => {
    if (outcome !== 'unknown') await removeUnused(req.payload, slug, names)
  })
