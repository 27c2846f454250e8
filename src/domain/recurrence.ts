import { RRuleTemporal } from 'rrule-temporal'

/** A series of occurrences: the first start, where its wall clock ticks, and how it repeats (RFC 5545). */
export type Series = {
  /** Start of the first occurrence, UTC. */
  start: Date
  /** IANA name; occurrences keep their wall clock there across daylight saving. */
  timeZone: string
  /** Recurrence rule without `DTSTART`, such as `FREQ=MONTHLY;BYDAY=1TU`. */
  rrule: string
}

/**
 * Whether the text is a recurrence rule by itself: no other property, none twice, a frequency of a day or
 * longer, an interval below a hundred, and at least one date in the end.
 */
export function isRecurrenceRule(text: string): boolean {
  if (!/^[A-Z]+=[A-Z0-9,+-]+(;[A-Z]+=[A-Z0-9,+-]+)*$/.test(text)) return false
  const parts = new Map(text.split(';').map((part) => part.split('=') as [string, string]))
  if (parts.size !== text.split(';').length) return false
  if (!/^(DAILY|WEEKLY|MONTHLY|YEARLY)$/.test(parts.get('FREQ') ?? '')) return false
  if (!/^[1-9]\d?$/.test(parts.get('INTERVAL') ?? '1')) return false
  try {
    const start = new Date(0)
    return Boolean(nextOccurrence({ start, timeZone: 'Europe/Berlin', rrule: text }, start))
  } catch {
    return false
  }
}

/**
 * The starts of the occurrences from `from` (inclusive) to `until` (exclusive), UTC, in order.
 *
 * @throws Error if the rule is not one.
 */
export function occurrences(series: Series, from: Date, until: Date): Date[] {
  return ruleOf(series)
    .between(from, until, true)
    .map((moment) => new Date(moment.epochMilliseconds))
    .filter((moment) => moment < until)
}

/** The first occurrence at or after `moment`, if there is one. */
export function nextOccurrence(series: Series, moment: Date): Date | undefined {
  const rule = ruleOf(series)
  try {
    const next = rule.next(moment, true)
    return next ? new Date(next.epochMilliseconds) : undefined
  } catch {
    // The library gives up on a rule that never comes true from this start on.
    return undefined
  }
}

function ruleOf({ start, timeZone, rrule }: Series): RRuleTemporal {
  return new RRuleTemporal({
    rruleString: `DTSTART;TZID=${timeZone}:${wallClock(start, timeZone)}\nRRULE:${rrule}`,
  })
}

/** `20261123T183000`: what a clock in `timeZone` shows at `moment`. */
function wallClock(moment: Date, timeZone: string): string {
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(moment)
  return shown.replace(' ', 'T').replace(/[-:]/g, '').padStart('yyyymmddThhmmss'.length, '0')
}
