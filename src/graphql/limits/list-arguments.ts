import { type FieldNode, GraphQLError } from 'graphql'
import { idIn } from '../../domain/cursor'
import { checkFilter } from '../../limits/filter'
import { LimitPassed } from '../../limits/refusals'
import { limitRefusal, refusal } from '../refusals'
import { limits } from '../../limits/numbers'

/** Arguments of a list with variables filled in. */
type ListArguments = {
  after?: string | null
  draft?: boolean | null
  limit?: number | null
  page?: number | null
  count?: boolean | null
  sort?: string | null
  where?: unknown
}

/** `list`: a top-level list. `join`: the records that refer to one record. */
export type ListKind = 'list' | 'join'

/**
 * Maximum number of records of a list, from its arguments; 0 for a join that is only counted.
 *
 * @throws GraphQLError with a code if an argument is out of range.
 */
export function recordsAskedFor(kind: ListKind, args: ListArguments, nodes?: FieldNode): number {
  const refuse = (code: Parameters<typeof refusal>[0], maximum: number): GraphQLError =>
    refusal(code, { values: { maximum }, nodes })
  const most = kind === 'list' ? limits.listLimit : limits.joinLimit
  const { limit, page } = args
  const onlyCounted = kind === 'join' && limit === 0 && args.count === true
  if (!onlyCounted && typeof limit === 'number' && (limit < 1 || limit > most))
    throw refuse('limitOutOfRange', most)
  const records = limit ?? limits.defaultLimit
  if (typeof page === 'number') {
    if (page < 1) throw refusal('pageOutOfRange', { nodes })
    if ((page - 1) * records > limits.offset) throw refuse('pageTooDeep', limits.offset)
  }
  if (args.sort && args.sort.split(',').length > limits.orders) throw refuse('tooManyOrders', limits.orders)
  checkCursor(args, nodes)
  checkWhere(args.where, nodes)
  return Math.min(records, mostThatCanBe(args.where))
}

/** A filter by a unique value bounds the list, whatever its limit. */
function mostThatCanBe(where: unknown): number {
  const { id, slug } = (where ?? {}) as Record<string, { equals?: unknown; in?: unknown } | undefined>
  const counts = [id, slug].flatMap((condition) => {
    if (condition?.equals !== undefined) return 1
    return Array.isArray(condition?.in) ? condition.in.length : []
  })
  return Math.min(...counts, Infinity)
}

/** A cursor fixes the order and the place. */
function checkCursor({ after, ...args }: ListArguments, nodes?: FieldNode): void {
  if (after === undefined) return
  if (after && !idIn(after)) throw refusal('notACursor', { nodes })
  if (args.sort || typeof args.page === 'number' || args.draft)
    throw refusal('cursorInAnotherOrder', { nodes })
}

function checkWhere(where: unknown, nodes?: FieldNode): void {
  try {
    checkFilter(where)
  } catch (problem) {
    throw problem instanceof LimitPassed ? limitRefusal(problem, nodes) : problem
  }
}
