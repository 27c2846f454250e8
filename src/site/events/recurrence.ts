import type { ContentLocale } from '../../domain/locales'
import { readRule, type Rule } from '../../domain/recurrence/rule'
import { intlLocales } from '../../domain/intl'
import { textsIn } from '../texts'

/** A Monday. */
const monday = Date.UTC(2026, 0, 5)
const msOfDay = 86_400_000

/**
 * A recurrence rule as a sentence, such as "jeden Monat am ersten Dienstag". Empty for a rule that cannot be read.
 *
 * @param rule RFC 5545, as in `series.rrule`.
 * @param start the first date, which decides the weekday or day that a rule leaves open. UTC.
 */
export function recurrenceIn(locale: ContentLocale, rule: string, start: string): string {
  const found = readRule(rule)
  if (!found) return ''
  const t = textsIn(locale)
  const { frequency, interval, weekdays, monthDays } = found
  const first = berlinDay(start)
  if (frequency === 'DAILY') return t('recurrence.daily', { interval })
  if (frequency === 'YEARLY') return t('recurrence.yearly', { interval })
  if (frequency === 'WEEKLY') {
    const days = weekdays.length ? weekdays.map(({ weekday }) => weekday) : [first.weekday]
    return t('recurrence.weekly', { interval, days: weekdayNames(locale, days) })
  }
  if (!weekdays.length)
    return t('recurrence.monthlyDay', { interval, day: String(monthDays[0] ?? first.day) })
  return t('recurrence.monthlyNth', {
    interval,
    nth: t('recurrence.nth', { nth: ordinal(weekdays) }),
    days: weekdayNames(
      locale,
      weekdays.map(({ weekday }) => weekday),
    ),
  })
}

/** The key of `recurrence.nth`: 1 to 5, or `last`. Rules of several places in a month are named by their first. */
function ordinal([first]: Rule['weekdays']): string {
  const nth = first?.nth ?? 1
  return nth < 0 ? 'last' : String(nth)
}

function weekdayNames(locale: ContentLocale, days: readonly number[]): string {
  const format = new Intl.DateTimeFormat(intlLocales(locale), { weekday: 'long', timeZone: 'UTC' })
  const names = days.map((day) => format.format(new Date(monday + day * msOfDay)))
  return new Intl.ListFormat(intlLocales(locale), { type: 'conjunction' }).format(names)
}

/** The weekday (Monday is 0) and the day of the month of a moment in Berlin. */
function berlinDay(moment: string): { weekday: number; day: number } {
  const text = new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeZone: 'Europe/Berlin' }).format(
    new Date(moment),
  )
  const date = new Date(text)
  return { weekday: (date.getUTCDay() + 6) % 7, day: date.getUTCDate() }
}
