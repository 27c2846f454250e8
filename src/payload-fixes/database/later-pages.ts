/**
 * Of a page after the last one the adapter says that it is the first, and that there are no records at all, where a filter
 * or an order looks into another table, as with translated fields.
 *
 * Steps: four records with a localized `name`; `GET /api/…?limit=2&page=12&sort=name`. Expected: `totalDocs: 4, page: 12`,
 * as without the order. Actual: `totalDocs: 0, page: 1`.
 *
 * Seen in: payload 3.90.2 (@payloadcms/drizzle, dist/find/findMany.js)
 * Upstream: https://github.com/payloadcms/payload-3.0-demo/issues/86 (closed, and still so)
 * Test: tests/system/graphql/querying.test.ts › a frontend without an account says of a page after the last one how many records there are
 */
import {
  type CollectionSlug,
  combineQueries,
  type DatabaseAdapterObj,
  type PaginatedDocs,
  type Payload,
  type PayloadRequest,
  type Where,
} from 'payload'
import { aroundReads } from '../../database/layers/around-reads'
import { placeOf } from '../../domain/page-place'

type Args = {
  collection: CollectionSlug
  limit?: number
  locale?: string
  page?: number
  pagination?: boolean
  req?: Partial<PayloadRequest>
  where?: Where
}
type Find = (args: Args) => Promise<PaginatedDocs | null>

/** Says of an empty page where it stands among all. */
export const withLaterPages = <T>(adapter: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> =>
  aroundReads<T, Find>(adapter, (find, name, _, payload) => async (asked) => {
    const found = await find(asked)
    if (name === 'findOne' || !found || found.totalDocs) return found
    const { limit = 0, page = 1, pagination } = asked
    // On the first page, none are none.
    const later = page > 1 && limit > 0 && pagination !== false
    const total = later ? await countOf(payload, asked, name === 'queryDrafts') : 0
    return { ...found, ...placeOf(total, limit, page) }
  })

async function countOf({ db }: Payload, asked: Args, drafts: boolean): Promise<number> {
  const { collection, locale, req, where = {} } = asked
  const { totalDocs } = drafts
    ? await db.countVersions({
        ...{ collection, locale, req },
        where: combineQueries({ latest: { equals: true } }, where),
      })
    : await db.count({ collection, locale, req, where })
  return totalDocs
}
