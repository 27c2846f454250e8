import type { CalendarDay } from '../calendar-day'

/** Monday first, as weeks begin in Germany. */
export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const
export type Weekday = (typeof weekdays)[number]

/** How one comes at these times: without an appointment, with one, or by telephone only. */
export type Mode = 'open' | 'appointment' | 'phone'

/** Wall-clock time in Berlin, `HH:MM`; an end may be `24:00`. */
export type TimeOfDay = string

type Interval = {
  from: TimeOfDay
  until: TimeOfDay
  mode: Mode
  /** The name of one of the places; undefined: at all of them. */
  place?: string | undefined
}

/** An interval of each week. */
export type Regular = Interval & { weekday: Weekday }

/** Days on which other hours hold than those of the week; without times, days on which it is closed. */
export type Exception = Partial<Interval> & { firstDay: CalendarDay; lastDay?: CalendarDay | undefined }

export type OpeningHours = {
  regular: readonly Regular[]
  exceptions: readonly Exception[]
  closedOnHolidays: boolean
}

/** Bounds of what can be stored. */
export const most = { places: 20, documents: 30, regular: 70, exceptions: 60, daysOfException: 366 } as const

/** Whether it is a time such as `09:30`; `24:00` only as an end. */
export const isTimeOfDay = (value: unknown): value is TimeOfDay =>
  typeof value === 'string' && /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(value)

/** Minutes since midnight. */
export const minutesOf = (time: TimeOfDay): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** Whether the end comes after the start. An interval over midnight is written as two, until 24:00 and from 00:00. */
export const isInOrder = ({ from, until }: { from: TimeOfDay; until: TimeOfDay }): boolean =>
  minutesOf(from) < minutesOf(until)

/** Whether two intervals of one day are at the same time, of the same kind and at the same place. */
export const overlap = (one: Interval, other: Interval): boolean =>
  one.mode === other.mode &&
  (one.place ?? other.place) === (other.place ?? one.place) &&
  minutesOf(one.from) < minutesOf(other.until) &&
  minutesOf(other.from) < minutesOf(one.until)
