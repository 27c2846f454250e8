import { momentOf, shownIn } from '../wall-clock'
import { dayOf, type Day, daysOf, startOf } from './days'
import { type Rule, readRule } from './rule'

/** An exception for one occurrence of a series. */
export type Exception = {
  /** The original start by the rule; matched by day, so that the time of the series may change. */
  date: Date
  change: 'cancelled' | 'moved'
  /** Without it, a moved occurrence is cancelled until a new start is set. */
  newStart?: Date
  newEnd?: Date
}

/** An event, single or recurring. */
export type Repeating = {
  /** Start and end of the first occurrence, UTC. */
  start: Date
  end?: Date
  /** IANA name; occurrences keep their wall-clock time there across daylight saving. */
  timeZone: string
  /** As in RFC 5545, such as `FREQ=MONTHLY;BYDAY=1TU`; undefined for a single event. */
  rule?: string
  exceptions?: Exception[]
}

/** One occurrence of an event. Times are UTC. */
export type Occurrence = {
  start: Date
  end?: Date
  status: 'planned' | 'cancelled' | 'moved'
  /** The start by the rule, even if the occurrence was moved. */
  originalStart: Date
}

/** How many occurrences of a series are stored, and how many months ahead at most. */
export const laidDown = { dates: 60, months: 18 } as const

const msOfDay = 24 * 60 * 60 * 1000
/** A rule without an occurrence within this many years of its start counts as having none. */
const yearsToTheFirst = 10
/** Maximum duration of an occurrence in days. */
const longestDate = 60
/** Years outside this range are typing errors; within it, every series is short enough to iterate. */
const years = { first: 1970, last: 2200 }

/**
 * The future occurrences of an event, in order, including the last 24 hours; a single event's occurrence whatever its
 * date. Empty for an invalid rule.
 */
export function occurrencesOf(event: Repeating, now: Date): Occurrence[] {
  if (!event.rule) return [planned(event.start, event.end)]
  const rule = readRule(event.rule)
  if (!rule || !isInYears(event.start)) return []
  const from = new Date(now.getTime() - msOfDay)
  const until = new Date(new Date(now).setUTCMonth(now.getUTCMonth() + laidDown.months))
  const exceptions = new Map(event.exceptions?.map((one) => [dayIn(event, one.date), one]))
  const regular = regularDates(event, rule, from, until)
  const byRule = new Set(regular.map(({ day }) => day))
  const listed = regular.map(({ day, ...date }) => exceptional(event, date, exceptions.get(day)))
  const movedHere = [...exceptions]
    .filter(([day, { change, newStart }]) => change === 'moved' && newStart && !byRule.has(day))
    .map(([, one]) => exceptional(event, planned(one.date), one))
  return [...listed, ...movedHere]
    .filter(({ start, end }) => (end ?? start) >= from && start <= until)
    .sort((one, other) => one.start.getTime() - other.start.getTime())
    .slice(0, laidDown.dates)
}

/** Whether a rule has an occurrence within ten years of its start. */
export function comesTrue({ start, timeZone, rule: text = '' }: Repeating): boolean {
  const rule = readRule(text)
  if (!rule || !isInYears(start)) return false
  const first = dayOf(shownIn(timeZone, start))
  const last = Math.min(first + yearsToTheFirst * 366, lastDay(rule, { start, timeZone }))
  return daysOf(rule, first, first, last, 1).length > 0
}

type Regular = Occurrence & { day: Day }

function regularDates(event: Repeating, rule: Rule, from: Date, until: Date): Regular[] {
  const { start, end, timeZone } = event
  const wall = shownIn(timeZone, start)
  const first = dayOf(wall)
  const timeOfDay = wall.getTime() - startOf(first).getTime()
  const length = end ? lengthBetween(wall, shownIn(timeZone, nearestEnd(start, end))) : 0
  // Occurrences that last several days are listed until they end.
  const days = Math.ceil(length / msOfDay) + 1
  const last = Math.min(dayIn(event, until), lastDay(rule, event))
  return daysOf(rule, first, dayIn(event, from) - days, last, laidDown.dates + days + 1).map((day) => {
    const begins = startOf(day).getTime() + timeOfDay
    const ends = end && momentOf(timeZone, new Date(begins + length))
    return { ...planned(momentOf(timeZone, new Date(begins)), ends), day }
  })
}

function exceptional(event: Repeating, date: Occurrence, exception?: Exception): Occurrence {
  if (!exception) return date
  const { change, newStart, newEnd } = exception
  // Moved to a time that is not known yet: cancelled.
  if (change === 'cancelled' || !newStart) return { ...date, status: 'cancelled' }
  const end = newEnd ?? (event.end && new Date(newStart.getTime() + lengthBetween(event.start, event.end)))
  return { start: newStart, end, status: 'moved', originalStart: date.originalStart }
}

const lengthBetween = (start: Date, end: Date): number =>
  Math.min(Math.max(0, end.getTime() - start.getTime()), longestDate * msOfDay)

/** The end, limited to times a wall clock can show: JavaScript's last dates cannot be converted. */
const nearestEnd = (start: Date, end: Date): Date =>
  new Date(
    start.getTime() + Math.min(Math.max(0, end.getTime() - start.getTime()), 2 * longestDate * msOfDay),
  )

const planned = (start: Date, end?: Date): Occurrence => ({
  start,
  end,
  status: 'planned',
  originalStart: start,
})

/** The last day on which an occurrence may start, from the rule's end. */
function lastDay({ until }: Rule, { start, timeZone }: Pick<Repeating, 'start' | 'timeZone'>): Day {
  if (until === undefined) return dayOf(new Date(Date.UTC(years.last, 11, 31)))
  if (typeof until === 'string') return dayOf(new Date(`${until}T00:00:00Z`))
  const timeOfDay = (moment: Date) => shownIn(timeZone, moment).getTime() % msOfDay
  return dayOf(shownIn(timeZone, until)) - (timeOfDay(until) < timeOfDay(start) ? 1 : 0)
}

const dayIn = ({ timeZone }: Repeating, moment: Date): Day => dayOf(shownIn(timeZone, moment))
const isInYears = (moment: Date): boolean =>
  moment.getUTCFullYear() >= years.first && moment.getUTCFullYear() <= years.last
