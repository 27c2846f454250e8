import {
  type CollectionSlug,
  combineQueries,
  type DatabaseAdapterObj,
  type PaginatedDocs,
  type Payload,
  type PayloadRequest,
  type Where,
} from 'payload'
import { aroundReads } from './around-reads'

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

/**
 * Says of an empty page where it stands among all. Where a filter or an order looks into another table, as with
 * translated fields, Payload's adapter says of it that it is the first one, and that there are no records at all.
 */
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

/** Where a page stands among all, in Payload's words. Pages are counted from 1; there is always a first one. */
export function placeOf(totalDocs: number, limit: number, page: number) {
  const totalPages = totalDocs ? Math.ceil(totalDocs / limit) : 1
  const hasPrevPage = totalDocs > 0 && page > 1
  const hasNextPage = totalPages > page
  return {
    ...{ limit, page, totalDocs, totalPages, hasPrevPage, hasNextPage },
    prevPage: hasPrevPage ? page - 1 : null,
    nextPage: hasNextPage ? page + 1 : null,
    pagingCounter: totalDocs ? (page - 1) * limit + 1 : 1,
  }
}
