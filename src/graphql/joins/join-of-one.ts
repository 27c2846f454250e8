import { combineQueries, type FlattenedJoinField, type PayloadRequest, type Where } from 'payload'
import type { JoinPage, JoinQuery } from './joins-of-lists'
import { limits } from '../../limits/numbers'

export type JoinArguments = {
  count?: boolean | null
  limit?: number | null
  page?: number | null
  sort?: string | null
  where?: Where | null
}

/** Whether the root field requests drafts: Payload's resolver then sets a text, whatever its value. */
export const ofDrafts = ({ query }: PayloadRequest): boolean => Boolean(query?.draft)

/** The query with its defaults. A limit of 0 only counts. */
export function joinQueryOf({ count, limit, page, sort, where }: JoinArguments) {
  const usual = Math.min(limit || limits.defaultLimit, limits.joinLimit)
  return {
    limit: count && limit === 0 ? 0 : usual,
    page: Math.max(page ?? 1, 1),
    count: Boolean(count),
    sort: sort?.split(','),
    where: where ?? undefined,
  }
}

/** A page of the records that refer to one record, through Payload's own operations. */
export async function joinPageOfOne(
  req: PayloadRequest,
  join: FlattenedJoinField,
  owner: string | undefined,
  id: unknown,
  { collection, limit, page, count, select, sort, where: asked }: JoinQuery,
): Promise<JoinPage> {
  const where = whereFor(join, owner, id, asked)
  const shared = { collection, where, req, locale: req.locale as never }
  if (!limit) {
    const { totalDocs } = await req.payload.count({ ...shared, overrideAccess: false })
    return { docs: [], hasNextPage: false, totalDocs }
  }
  // One record too many shows whether there are more, but only on the first page; a count works on all.
  const counts = count || page > 1
  const found = await req.payload.find({
    ...shared,
    overrideAccess: false,
    depth: 0,
    draft: ofDrafts(req),
    fallbackLocale: req.fallbackLocale as never,
    limit: counts ? limit : limit + 1,
    page,
    pagination: counts,
    select: select as never,
    sort: sort as never,
  })
  const docs = found.docs.slice(0, limit)
  if (!counts) return { docs, hasNextPage: found.docs.length > limit }
  const { hasNextPage } = found
  return { docs, hasNextPage, ...(count ? { totalDocs: found.totalDocs } : {}) }
}

function whereFor(
  { on, targetField }: FlattenedJoinField,
  owner: string | undefined,
  id: unknown,
  asked: Where | undefined,
): Where {
  const refersTo = Array.isArray((targetField as { relationTo: unknown }).relationTo)
    ? { relationTo: owner, value: id }
    : id
  return combineQueries(asked as Where, { [on]: { equals: refersTo } })
}
