import type { Exception, Repeating } from '../../../src/domain/recurrence/dates'

type Stored = {
  start?: unknown
  start_tz?: unknown
  end?: unknown
  series?: { rrule?: unknown; exceptions?: unknown } | null
}
type StoredException = { date?: unknown; change?: unknown; newStart?: unknown; newEnd?: unknown }

/** Converts a stored event for the computation of its occurrences; a draft may have no start yet. */
export function repeatingFrom({ start: given, start_tz, end, series }: Stored): Repeating | undefined {
  const start = momentFrom(given)
  if (!start) return undefined
  const rule = typeof series?.rrule === 'string' && series.rrule ? series.rrule : undefined
  const exceptions = Array.isArray(series?.exceptions) ? (series.exceptions as StoredException[]) : []
  return {
    start,
    end: momentFrom(end),
    timeZone: zoneFrom(start_tz),
    rule,
    exceptions: exceptions.flatMap(exceptionFrom),
  }
}

function exceptionFrom({ date, change, newStart, newEnd }: StoredException): Exception[] {
  const day = momentFrom(date)
  if (!day || (change !== 'cancelled' && change !== 'moved')) return []
  return [{ date: day, change, newStart: momentFrom(newStart), newEnd: momentFrom(newEnd) }]
}

/** The value as a Date, if it is a valid one. */
export function momentFrom(value: unknown): Date | undefined {
  if (typeof value !== 'string' && !(value instanceof Date)) return undefined
  const moment = new Date(value)
  return Number.isNaN(moment.getTime()) ? undefined : moment
}

/** The time zones that the panel offers. */
export const zoneFrom = (value: unknown): string => (value === 'UTC' ? 'UTC' : 'Europe/Berlin')
