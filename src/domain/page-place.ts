/** Pagination fields in Payload's terms. Pages are counted from 1; there is always a first one. */
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
