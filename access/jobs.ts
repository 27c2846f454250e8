import { type CollectionBeforeDeleteHook, type CollectionSlug, Forbidden } from 'payload'

type PlannedJob = { input?: { doc?: { relationTo?: string; value?: string } } }

/**
 * Only users who may update a record may cancel its planned publication: Payload's panel function deletes any job for
 * every user of the panel.
 */
export const onlyWhoMayPublish: CollectionBeforeDeleteHook = async ({ req, id }) => {
  if (!req.user) return // the system clears its own jobs
  const job = (await req.payload.findByID({
    collection: 'payload-jobs' as never,
    id,
    depth: 0,
    overrideAccess: true, // nobody reads jobs; this decides whether the user may delete this one
    req,
  })) as PlannedJob
  const { relationTo, value } = job.input?.doc ?? {}
  const collection = relationTo ? req.payload.collections[relationTo as CollectionSlug] : undefined
  const allowed = collection && (await collection.config.access.update({ req, id: value }))
  if (!allowed) throw new Forbidden(req.t)
  if (allowed === true) return
  const { totalDocs } = await req.payload.count({
    collection: relationTo as CollectionSlug,
    where: { and: [{ id: { equals: value } }, allowed] },
    overrideAccess: true, // `where` contains the user's own filter
    req,
  })
  if (!totalDocs) throw new Forbidden(req.t)
}
