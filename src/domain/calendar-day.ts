import { momentOf } from './wall-clock'

/** A calendar day without a time, `YYYY-MM-DD`. */
export type CalendarDay = string

const shape = /^\d{4}-\d{2}-\d{2}$/

/** Whether the text is an existing day: 2026-02-29 is not. */
export function isCalendarDay(text: string): boolean {
  if (!shape.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** The moment at which clocks in Berlin show `wallClock` (`2026-11-23T18:30`), UTC. */
export const momentInBerlin = (wallClock: string): Date =>
  momentOf('Europe/Berlin', new Date(`${wallClock}Z`))

/** The date in Europe/Berlin at the given moment. */
export function dayInBerlin(moment: Date): CalendarDay {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(moment)
}
