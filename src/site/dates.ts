import type { ContentLocale } from '../domain/locales'
import { intlLocales } from '../domain/intl'

const formats = new Map<string, Intl.DateTimeFormat>()

function formatIn(locale: ContentLocale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options])
  const known = formats.get(key) ?? new Intl.DateTimeFormat(intlLocales(locale), options)
  formats.set(key, known)
  return known
}

const berlin = 'Europe/Berlin'

/** A calendar day such as `2026-12-01`, written out. */
export const dayIn = (locale: ContentLocale, day: string): string =>
  formatIn(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))

/** The Berlin day of a moment, written out. */
export const dayOfMoment = (locale: ContentLocale, moment: string | Date): string =>
  formatIn(locale, { dateStyle: 'long', timeZone: berlin }).format(new Date(moment))

/** A moment as weekday, day and Berlin time; with an end, as a range. */
export function momentIn(locale: ContentLocale, start: Date, end?: Date | null): string {
  const format = formatIn(locale, { dateStyle: 'full', timeStyle: 'short', timeZone: berlin })
  return end && end > start ? format.formatRange(start, end) : format.format(start)
}

/** A wall-clock time such as `09:30`, as it is written in the reader's language. */
export const timeIn = (locale: ContentLocale, time: string): string =>
  formatIn(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(wallTime(time))

/** From one wall-clock time to another. */
export const timesIn = (locale: ContentLocale, from: string, until: string): string =>
  `${timeIn(locale, from)} – ${timeIn(locale, until)}`

// Midnight at the end of a day is written as that at its start.
const wallTime = (time: string): Date => new Date(`1970-01-01T${time === '24:00' ? '00:00' : time}:00Z`)

/** The Berlin time of a moment. */
export const timeOfMoment = (locale: ContentLocale, moment: Date): string =>
  formatIn(locale, { timeStyle: 'short', timeZone: berlin }).format(moment)

/** One day, or the first and last of several, written out. */
export function daysIn(locale: ContentLocale, first: string, last?: string | null): string {
  const format = formatIn(locale, { dateStyle: 'long', timeZone: 'UTC' })
  return last && last > first
    ? format.formatRange(new Date(first), new Date(last))
    : format.format(new Date(first))
}

/** The name of a weekday; Monday is 0. */
export const weekdayIn = (locale: ContentLocale, day: number): string =>
  formatIn(locale, { weekday: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2026, 0, 5 + day)))

/** The month of a moment in Berlin, such as `2026-12`. */
export const monthOf = (moment: Date): string =>
  new Intl.DateTimeFormat('sv', { year: 'numeric', month: '2-digit', timeZone: berlin }).format(moment)

/** A month such as `2026-12`, written out. */
export const monthIn = (locale: ContentLocale, month: string): string =>
  formatIn(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-01`))

/** The names of languages, in the reader's language. */
export function languageNames(locale: ContentLocale, codes: readonly string[] | null | undefined): string {
  const names = new Intl.DisplayNames(intlLocales(locale), { type: 'language' })
  const list = new Intl.ListFormat(intlLocales(locale), { type: 'conjunction' })
  return list.format((codes ?? []).map((code) => names.of(code) ?? code))
}

/** The name of one language in the reader's language. */
export const languageName = (locale: ContentLocale, code: string): string =>
  new Intl.DisplayNames(intlLocales(locale), { type: 'language' }).of(code) ?? code
