import { momentOf, shownIn } from '../wall-clock'
import { dayOf, type Day, daysOf, startOf } from './days'
import { type Rule, readRule } from './rule'

/** What becomes of one date of a series. */
export type Exception = {
  /** When it would begin by the rule; the day decides, so that the series may change its time. */
  date: Date
  change: 'cancelled' | 'moved'
  /** Without it, a date that is moved does not take place until somebody says when. */
  newStart?: Date
  newEnd?: Date
}

/** An event, single or one that repeats. */
export type Repeating = {
  /** When the first date begins and ends, UTC. */
  start: Date
  end?: Date
  /** IANA name; dates keep their wall clock there across daylight saving. */
  timeZone: string
  /** As of RFC 5545, such as `FREQ=MONTHLY;BYDAY=1TU`; a single event has none. */
  rule?: string
  exceptions?: Exception[]
}

/** One date of an event. Moments are UTC. */
export type Occurrence = {
  start: Date
  end?: Date
  status: 'planned' | 'cancelled' | 'moved'
  /** When it begins by the rule, wherever it was moved to. */
  originalStart: Date
}

/** How far the dates of a series are laid down: this many, and not further than so many months ahead. */
export const laidDown = { dates: 60, months: 18 } as const

const msOfDay = 24 * 60 * 60 * 1000
/** A rule that has no date within these years after its start has none for people. */
const yearsToTheFirst = 10
/** Days that one date of a series can take. */
const longestDate = 60
/** Years outside of these are typing errors; between them every series is short enough to be followed. */
const years = { first: 1970, last: 2200 }

/**
 * The dates of an event that are to come, in order, with those of the last 24 hours; the one of a single event
 * whenever it is. None for a rule that is not one.
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

/** Whether a rule has a date within ten years after its start. */
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
  // What takes days is listed until it ends.
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
  // Moved to a time that nobody knows yet, it does not take place.
  if (change === 'cancelled' || !newStart) return { ...date, status: 'cancelled' }
  const end = newEnd ?? (event.end && new Date(newStart.getTime() + lengthBetween(event.start, event.end)))
  return { start: newStart, end, status: 'moved', originalStart: date.originalStart }
}

const lengthBetween = (start: Date, end: Date): number =>
  Math.min(Math.max(0, end.getTime() - start.getTime()), longestDate * msOfDay)

/** An end that a wall clock can show: the last moments there are have none. */
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

/** The last day on which a date may begin by the rule's end. */
function lastDay({ until }: Rule, { start, timeZone }: Pick<Repeating, 'start' | 'timeZone'>): Day {
  if (until === undefined) return dayOf(new Date(Date.UTC(years.last, 11, 31)))
  if (typeof until === 'string') return dayOf(new Date(`${until}T00:00:00Z`))
  const timeOfDay = (moment: Date) => shownIn(timeZone, moment).getTime() % msOfDay
  return dayOf(shownIn(timeZone, until)) - (timeOfDay(until) < timeOfDay(start) ? 1 : 0)
}

const dayIn = ({ timeZone }: Repeating, moment: Date): Day => dayOf(shownIn(timeZone, moment))
const isInYears = (moment: Date): boolean =>
  moment.getUTCFullYear() >= years.first && moment.getUTCFullYear() <= years.last
