import { getHolidays } from 'feiertagejs'
import type { CalendarDay } from '../calendar-day'

/** The German states, by which public holidays differ. ISO 3166-2 without its prefix. */
export const states = {
  BW: 'Baden-Württemberg',
  BY: 'Bayern',
  BE: 'Berlin',
  BB: 'Brandenburg',
  HB: 'Bremen',
  HH: 'Hamburg',
  HE: 'Hessen',
  MV: 'Mecklenburg-Vorpommern',
  NI: 'Niedersachsen',
  NW: 'Nordrhein-Westfalen',
  RP: 'Rheinland-Pfalz',
  SL: 'Saarland',
  SN: 'Sachsen',
  ST: 'Sachsen-Anhalt',
  SH: 'Schleswig-Holstein',
  TH: 'Thüringen',
} as const

export type State = keyof typeof states

/** A stored value as a state; undefined if it is none. */
export const stateFrom = (value: unknown): State | undefined =>
  typeof value === 'string' && Object.hasOwn(states, value) ? (value as State) : undefined

const known = new Map<string, ReadonlySet<CalendarDay>>()

/** Whether the day is a public holiday in the state; without one, in all of Germany. */
export function isHoliday(day: CalendarDay, state: State | undefined): boolean {
  const year = day.slice(0, 4)
  const key = `${year} ${state}`
  const holidays = known.get(key) ?? holidaysOf(Number(year), state)
  known.set(key, holidays)
  return holidays.has(day)
}

// The package's `dateString` is a day of the process's time zone; its `date` is noon in UTC.
const holidaysOf = (year: number, state: State | undefined): ReadonlySet<CalendarDay> =>
  new Set(getHolidays(year, state ?? 'BUND').map(({ date }) => date.toISOString().slice(0, 10)))
