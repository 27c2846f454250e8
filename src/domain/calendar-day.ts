/** A day of the calendar without a time, `YYYY-MM-DD`. */
export type CalendarDay = string

const shape = /^\d{4}-\d{2}-\d{2}$/

/** Whether the text is a day that exists: 2026-02-29 is not one. */
export function isCalendarDay(text: string): boolean {
  if (!shape.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** The moment at which clocks in Berlin show `wallClock` (`2026-11-23T18:30`), UTC. */
export function momentInBerlin(wallClock: string): Date {
  const asUtc = new Date(`${wallClock}Z`)
  const offset = (at: Date) => shownInBerlin(at).getTime() - at.getTime()
  const guess = new Date(asUtc.getTime() - offset(asUtc))
  // The offset holds for the guess; next to a change of clocks it may differ from the first one.
  return new Date(asUtc.getTime() - offset(guess))
}

function shownInBerlin(moment: Date): Date {
  const text = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Berlin',
    dateStyle: 'short',
    timeStyle: 'medium',
  })
  return new Date(`${text.format(moment).replace(' ', 'T')}Z`)
}

/** The day it is in Europe/Berlin at the given moment. */
export function dayInBerlin(moment: Date): CalendarDay {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(moment)
}
