import { type CalendarDay, isCalendarDay } from '../calendar-day'
import {
  type Exception,
  isInOrder,
  isTimeOfDay,
  type Mode,
  most,
  type OpeningHours,
  type Regular,
  weekdays,
} from './hours'

const modes: readonly unknown[] = ['open', 'appointment', 'phone'] satisfies Mode[]

/** Stored opening hours, without rows that are not complete: drafts may hold such. */
export function hoursFrom(stored: unknown): OpeningHours {
  const { regular, exceptions, closedOnHolidays } = recordOf(stored)
  return {
    regular: rowsOf(regular).flatMap(regularFrom).slice(0, most.regular),
    exceptions: rowsOf(exceptions).flatMap(exceptionFrom).slice(0, most.exceptions),
    closedOnHolidays: closedOnHolidays === true,
  }
}

function regularFrom(row: Row): Regular[] {
  const weekday = weekdays.find((one) => one === row.weekday)
  const times = timesOf(row)
  return weekday && times ? [{ weekday, ...times }] : []
}

function exceptionFrom(row: Row): Exception[] {
  const firstDay = dayFrom(row.firstDay)
  if (!firstDay) return []
  const lastDay = dayFrom(row.lastDay)
  const days = { firstDay, ...(lastDay ? { lastDay } : {}) }
  if (!row.from && !row.until) return [{ ...days, ...placeOf(row) }]
  const times = timesOf(row)
  return times ? [{ ...days, ...times }] : []
}

function timesOf(row: Row) {
  const { from, until } = row
  if (!isTimeOfDay(from) || !isTimeOfDay(until) || !isInOrder({ from, until })) return undefined
  return { from, until, mode: (modes.includes(row.mode) ? row.mode : 'open') as Mode, ...placeOf(row) }
}

const placeOf = ({ place }: Row): { place?: string } =>
  typeof place === 'string' && place.trim() ? { place: place.trim() } : {}

const dayFrom = (value: unknown): CalendarDay | undefined =>
  typeof value === 'string' && isCalendarDay(value) ? value : undefined

type Row = Record<string, unknown>
const recordOf = (value: unknown): Row => (typeof value === 'object' && value !== null ? (value as Row) : {})
const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? value.map(recordOf) : [])
