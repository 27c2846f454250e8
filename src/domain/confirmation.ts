import { type CalendarDay, isCalendarDay } from './calendar-day'

/** After this many days, an entry that nobody has confirmed counts as doubtful. */
export const confirmedForDays = 180

/** Entries last confirmed before this day need a confirmation on the day `today`. */
export const confirmedSince = (today: CalendarDay): CalendarDay =>
  new Date(Date.parse(`${today}T00:00:00Z`) - confirmedForDays * 86_400_000).toISOString().slice(0, 10)

/** Whether nobody has confirmed an entry for 180 days, or ever. */
export const needsConfirmation = (confirmedOn: unknown, today: CalendarDay): boolean =>
  typeof confirmedOn !== 'string' || !isCalendarDay(confirmedOn) || confirmedOn < confirmedSince(today)
