import type { PayloadRequest, Where } from 'payload'
import { isolated } from '../src/payload-fixes/requests/isolated'
import type { CollectionName } from './table'

/**
 * Counts records that match the filter, in the request's transaction; trashed ones count.
 *
 * @param draft compares the latest versions, published or not.
 */
export async function countRecords(
  req: PayloadRequest,
  collection: CollectionName,
  where: Where,
  draft = false,
): Promise<number> {
  const { docs } = await req.payload.find({
    collection,
    where,
    draft,
    trash: true,
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: true, // the filter is the user's own
    req: isolated(req),
  })
  return docs.length
}
