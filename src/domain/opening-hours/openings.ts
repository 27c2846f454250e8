import { type CalendarDay, dayInBerlin, momentInBerlin } from '../calendar-day'
import { isHoliday, type State } from './holidays'
import { type Exception, type Mode, type OpeningHours, type Regular, weekdays } from './hours'

/** A time without a break at which one can come or call without an appointment. Moments in UTC. */
export type Opening = {
  start: Date
  end: Date
  mode: Exclude<Mode, 'appointment'>
  place?: string | undefined
}

type Hours = Omit<Regular, 'weekday'>

const msOfDay = 24 * 60 * 60 * 1000

/** The day `days` after `day`. */
export const dayAfter = (day: CalendarDay, days: number): CalendarDay =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * msOfDay).toISOString().slice(0, 10)

/**
 * The hours of one day, in order, those by appointment included. An exception replaces the hours of the week at its
 * place, or at all places if it names none, and holds on public holidays, too.
 *
 * @param state whose public holidays count.
 */
export function hoursOn(day: CalendarDay, hours: OpeningHours, state: State | undefined): Hours[] {
  const exceptions = hours.exceptions.filter((one) => holdsOn(one, day))
  const isClosed = hours.closedOnHolidays && isHoliday(day, state)
  const weekday = weekdayOf(day)
  const regular = isClosed ? [] : hours.regular.filter((one) => one.weekday === weekday)
  const isReplaced = ({ place }: Hours) => exceptions.some((one) => !one.place || one.place === place)
  return [...regular.filter((one) => !isReplaced(one)), ...exceptions.flatMap(hoursOf)].sort((one, other) =>
    one.from < other.from ? -1 : one.from > other.from ? 1 : 0,
  )
}

/** The openings that begin on one of `days` days from `first`, in order. Those that meet, as at midnight, are one. */
export function openingsOf(
  hours: OpeningHours,
  first: CalendarDay,
  days: number,
  state: State | undefined,
): Opening[] {
  const found: Opening[] = []
  for (let number = 0; number < days; number++) {
    const day = dayAfter(first, number)
    for (const { from, until, mode, place } of hoursOn(day, hours, state)) {
      if (mode === 'appointment') continue
      const start = momentOn(day, from)
      const end = momentOn(day, until)
      // Of a time that the clocks skip in spring nothing is left.
      if (end <= start) continue
      const before = found.find((one) => one.mode === mode && one.place === place && +one.end === +start)
      if (before) before.end = end
      else found.push({ start, end, mode, place })
    }
  }
  return found.sort((one, other) => one.start.getTime() - other.start.getTime())
}

/** What holds at a moment: the opening that lasts longest, and else the next one. */
export type OpeningState = { now: Opening | undefined; next: Opening | undefined }

/** How many days ahead the next opening is looked for. */
const lookAhead = 28

/**
 * Whether it is open at the moment, and when it opens next; `next` is undefined while it is open, or if it does not
 * open within four weeks.
 */
export function stateAt(moment: Date, hours: OpeningHours, state: State | undefined): OpeningState {
  // What began yesterday may last over midnight.
  const openings = openingsOf(hours, dayAfter(dayInBerlin(moment), -1), lookAhead + 2, state)
  const [now] = openings
    .filter(({ start, end }) => start <= moment && end > moment)
    .sort((one, other) => other.end.getTime() - one.end.getTime())
  return { now, next: now ? undefined : openings.find(({ start }) => start > moment) }
}

/** Monday to Sunday of a day. */
const weekdayOf = (day: CalendarDay) => weekdays[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7]

const holdsOn = ({ firstDay, lastDay = firstDay }: Exception, day: CalendarDay): boolean =>
  firstDay <= day && day <= lastDay

const hoursOf = ({ from, until, mode = 'open', place }: Exception): Hours[] =>
  from && until ? [{ from, until, mode, place }] : []

const momentOn = (day: CalendarDay, time: string): Date =>
  time === '24:00' ? momentInBerlin(`${dayAfter(day, 1)}T00:00`) : momentInBerlin(`${day}T${time}`)
