import { getTranslation } from '@payloadcms/translations'
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionConfig,
  type CollectionSlug,
  type GlobalSlug,
  type PayloadRequest,
} from 'payload'
import { countRecords } from '../../access/count-records'
import { isolated } from '../../src/payload-fixes/requests/isolated'
import { recordsFor, rightsTo } from '../../access/rights'
import type { CollectionName, GlobalName } from '../../access/table'
import { type Use, usesOf } from '../../src/database/schema/uses'
import { message } from '../../src/messages'

const words = {
  de: { usedIn: 'Verwendet wird es in:', elsewhere: 'weitere Stellen' },
  en: { usedIn: 'It is used in:', elsewhere: 'other places' },
}

/** Further references are neither fetched nor named; removing these brings up the next. */
const mostNamed = 5
const mostLookedAt = 20

/**
 * Refuses to delete a record in use, and lists the uses. The database itself enforces foreign keys in every case; this
 * adds rich texts, drafts and the message. A displayed file cannot be trashed either: the page would lose it at once.
 * Other records can: references find them again after a restore.
 *
 * @throws APIError `stillReferenced` (409)
 */
export function withKeptReferences(collection: CollectionConfig): CollectionConfig {
  const { hooks = {} } = collection
  const trash = collection.upload && collection.trash ? [keepFromTrash] : []
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeDelete: [keep, ...(hooks.beforeDelete ?? [])],
      beforeChange: [...(hooks.beforeChange ?? []), ...trash],
    },
  }
}

/** Payload calls this before it checks delete access: users without it must not learn about references. */
const keep: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  if (req.user && !(await isAmong(req, 'D', collection.slug as CollectionName, String(id)))) return
  await refuseIfUsed(req, collection.slug, String(id))
}

const keepFromTrash: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  if (data.deletedAt && originalDoc?.id && !originalDoc.deletedAt)
    await refuseIfUsed(req, collection.slug, String(originalDoc.id))
  return data
}

async function refuseIfUsed(req: PayloadRequest, slug: string, id: string): Promise<void> {
  const uses = await usesOf(req, slug, id)
  if (!uses.length) return
  const readable: string[] = []
  // Sequential: a transaction has one connection.
  for (const use of uses.slice(0, mostLookedAt)) {
    const name = await nameOf(req, use)
    if (name) readable.push(name)
    if (readable.length === mostNamed) break
  }
  const more = readable.length < uses.length
  const { usedIn, elsewhere } = words[req.i18n?.language === 'en' ? 'en' : 'de']
  const places = [...readable, ...(more ? [elsewhere] : [])]
  const text = `${message(req, 'stillReferenced')} ${usedIn} ${places.join('; ')}.`
  throw new APIError(text, 409, { code: 'stillReferenced' }, true)
}

/** The label of a use, in the panel's language; reveals nothing of a record that the user may not read. */
async function nameOf(req: PayloadRequest, { slug, id }: Use): Promise<string | undefined> {
  const { payload } = req
  if (!id) {
    const { config } = payload.globals
    const global = config.find((one) => one.slug === (slug as GlobalSlug))!
    return rightsTo('R', slug as GlobalName, req.user).length
      ? getTranslation(global.label, req.i18n)
      : undefined
  }
  if (!(await isAmong(req, 'R', slug as CollectionName, id))) return undefined
  const { config } = payload.collections[slug as CollectionSlug]
  const label = getTranslation(config.labels.singular, req.i18n)
  const title = config.admin.useAsTitle ?? 'id'
  const found = (await payload.findByID({
    collection: slug as CollectionSlug,
    id,
    draft: true,
    trash: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // read access is checked above
    req: isolated(req),
  })) as Record<string, unknown> | null
  const name = found?.[title]
  return typeof name === 'string' && title !== 'id' ? `${label} „${name}“` : label
}

async function isAmong(
  req: PayloadRequest,
  operation: 'R' | 'D',
  slug: CollectionName,
  id: string,
): Promise<boolean> {
  const filter = await recordsFor(rightsTo(operation, slug, req.user), slug, req)
  if (typeof filter === 'boolean') return filter
  const where = { and: [{ id: { equals: id } }, filter] }
  return (await countRecords(req, slug, where)) > 0 || (await countRecords(req, slug, where, true)) > 0
}
