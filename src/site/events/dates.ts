import type { EventCardFragment } from '../operations'

/** A date of an event. Moments in UTC. */
export type EventDate = {
  event: EventCardFragment
  start: Date
  end: Date | undefined
  status: 'planned' | 'cancelled' | 'moved'
  /** When a moved date would have been. */
  instead: Date | undefined
}

/** The dates of events that are not over, in order; cancelled ones included. */
export function datesOf(events: readonly EventCardFragment[], now: Date): EventDate[] {
  return events
    .flatMap((event) =>
      event.occurrences.flatMap(({ start, end, status, originalStart }): EventDate[] => {
        if (!start || new Date(end ?? start) < now) return []
        return [
          {
            event,
            start: new Date(start),
            end: end ? new Date(end) : undefined,
            status: event.status === 'cancelled' ? 'cancelled' : (status ?? 'planned'),
            instead: originalStart ? new Date(originalStart) : undefined,
          },
        ]
      }),
    )
    .sort((one, other) => one.start.getTime() - other.start.getTime())
}

/** Query times are rounded to this many milliseconds, so that visitors share a cached answer. */
const tenMinutes = 600_000

/** The beginning of the current ten minutes in UTC, for `greater_than_equal`. */
export const roundedNow = (now: Date): string =>
  new Date(Math.floor(now.getTime() / tenMinutes) * tenMinutes).toISOString()
