import { type Exception, overlap, type Regular } from './hours'

/** Whether two intervals of a weekday are at the same time. */
export const regularOverlap = (rows: readonly Regular[]): boolean =>
  somePair(rows, (one, other) => one.weekday === other.weekday && overlap(one, other))

/** Whether two exceptions give hours for the same time of a day. */
export const exceptionsOverlap = (rows: readonly Exception[]): boolean =>
  somePair(
    rows.flatMap(({ from, until, mode = 'open', ...rest }) =>
      from && until ? [{ ...rest, from, until, mode }] : [],
    ),
    (one, other) =>
      one.firstDay <= (other.lastDay ?? other.firstDay) &&
      other.firstDay <= (one.lastDay ?? one.firstDay) &&
      overlap(one, other),
  )

/** The lists are bounded: ./hours.ts. */
const somePair = <T>(rows: readonly T[], holds: (one: T, other: T) => boolean): boolean =>
  rows.some((one, index) => rows.slice(index + 1).some((other) => holds(one, other)))
