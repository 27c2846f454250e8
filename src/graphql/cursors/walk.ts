import type { Where } from 'payload'
import { notAFilter } from '../../database/query/unusable'
import { cursorOf, idIn } from '../../domain/cursor'
import { placeOf } from '../../domain/page-place'
import { converted, type Slot } from '../../domain/slot'

/** Arguments of a list; `after` may be null or empty for the first page, and a slot in a plan. */
type Asked = { after?: string | Slot | null; where?: Where | null }

/** Whether the list is walked with a cursor. Null starts a walk, as the empty text does. */
export const isWalk = ({ after }: Asked): boolean => after !== undefined

/** Condition and order of a page of a walk. */
export function pageOfWalk({ after, where }: Asked): { where?: Where; sort: string } {
  const id = after ? converted(after, (given) => idIn(given as string) ?? notAFilter('after')) : undefined
  const all = [where ?? [], id ? { id: { greater_than: id } } : []].flat()
  return { sort: 'id', where: all.length > 1 ? { and: all } : all[0] }
}

/**
 * Pagination fields of a page of a walk.
 *
 * @param ids of the page's records, and of the next one, if there is one.
 * @param total of the records after the cursor.
 */
export function placeInWalk(ids: readonly string[], limit: number, total: number) {
  const last = ids.slice(0, limit).at(-1)
  return {
    ...placeOf(total, limit, 1),
    nextPage: null,
    hasNextPage: ids.length > limit,
    endCursor: last === undefined ? null : cursorOf(last),
  }
}
