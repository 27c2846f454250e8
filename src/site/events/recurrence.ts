import { dayInBerlin } from '../../domain/calendar-day'
import type { ContentLocale } from '../../domain/locales'
import { intlLocale } from '../../domain/intl'
import { readRule, type Rule } from '../../domain/recurrence/rule'
import { dayIn, dayOfMoment, weekdayIn } from '../dates'
import { textsIn } from '../texts'

/**
 * A recurrence rule as a sentence, such as "jeden Monat am ersten Dienstag, bis 31. Dezember 2026". Empty for a rule
 * that cannot be read, or that no such sentence says: the dates are listed anyway.
 *
 * @param rule RFC 5545, as in `series.rrule`.
 * @param start the first date, which decides the weekday or day that a rule leaves open. UTC.
 */
export function recurrenceIn(locale: ContentLocale, rule: string, start: string): string {
  const found = readRule(rule)
  if (!found) return ''
  const sentence = rhythmIn(locale, found, start)
  if (!sentence) return ''
  const t = textsIn(locale)
  const { until, count } = found
  if (count) return t('repeats.count', { sentence, count })
  if (!until) return sentence
  const date = typeof until === 'string' ? dayIn(locale, until) : dayOfMoment(locale, until)
  return t('repeats.until', { sentence, date })
}

function rhythmIn(locale: ContentLocale, rule: Rule, start: string): string {
  const t = textsIn(locale)
  const { frequency, interval, weekdays } = rule
  const first = berlinDay(start)
  if (frequency === 'DAILY') return t('recurrence.daily', { interval })
  if (frequency === 'WEEKLY') {
    const days = weekdays.length ? weekdays.map(({ weekday }) => weekday) : [first.weekday]
    return t('recurrence.weekly', { interval, days: weekdayNames(locale, days) })
  }
  return frequency === 'MONTHLY' ? monthlyIn(locale, rule, first) : yearlyIn(locale, rule, first)
}

function monthlyIn(locale: ContentLocale, { interval, weekdays, monthDays }: Rule, first: Day): string {
  const t = textsIn(locale)
  if (!weekdays.length) {
    if (monthDays.length === 1 && monthDays[0] === -1) return t('repeats.monthlyLast', { interval })
    const days = monthDays.length ? monthDays : [first.day]
    return days.some((day) => day < 0)
      ? ''
      : t('recurrence.monthlyDay', { interval, day: numbersIn(locale, days) })
  }
  const nth = nthIn(locale, weekdays)
  if (nth) return t('recurrence.monthlyNth', { interval, ...nth })
  // Every such weekday of every month is every week.
  const isEvery = weekdays.every((one) => one.nth === 0)
  const days = weekdayNames(
    locale,
    weekdays.map(({ weekday }) => weekday),
  )
  return isEvery && interval === 1 ? t('recurrence.weekly', { interval: 1, days }) : ''
}

function yearlyIn(locale: ContentLocale, rule: Rule, first: Day): string {
  const t = textsIn(locale)
  const { interval, weekdays, monthDays } = rule
  const yearly = t('recurrence.yearly', { interval })
  const months = rule.months.length ? rule.months : [first.month]
  if (weekdays.length) {
    const nth = nthIn(locale, weekdays)
    const names = list(
      locale,
      months.map((month) => format(locale, { month: 'long' }, month, 1)),
    )
    return nth ? t('repeats.yearlyNth', { yearly, ...nth, months: names }) : ''
  }
  const days = monthDays.length ? monthDays : [first.day]
  if (days.some((day) => day < 0)) return ''
  const dates = months.flatMap((month) =>
    days.map((day) => format(locale, { month: 'long', day: 'numeric' }, month, day)),
  )
  return t('repeats.yearlyDay', { yearly, dates: list(locale, dates) })
}

/** The ordinals and names of weekdays of a month, where each weekday has the same ordinals, or each ordinal one day. */
function nthIn(locale: ContentLocale, weekdays: Rule['weekdays']): { nth: string; days: string } | undefined {
  const ordinals = [...new Set(weekdays.map(({ nth }) => nth))]
  const days = [...new Set(weekdays.map(({ weekday }) => weekday))]
  if (ordinals.some((nth) => nth === 0 || nth < -1) || ordinals.length * days.length !== weekdays.length)
    return undefined
  const t = textsIn(locale)
  const names = ordinals.map((nth) => t('recurrence.nth', { nth: nth < 0 ? 'last' : String(nth) }))
  return { nth: list(locale, names), days: weekdayNames(locale, days) }
}

/** Numbers of days; German writes each as an ordinal, with a point that the sentence gives to the last. */
const numbersIn = (locale: ContentLocale, days: readonly number[]): string =>
  list(
    locale,
    days.map((day, at) => (locale.startsWith('de') && at < days.length - 1 ? `${day}.` : String(day))),
  )

const weekdayNames = (locale: ContentLocale, days: readonly number[]): string =>
  list(
    locale,
    days.map((day) => weekdayIn(locale, day)),
  )

const list = (locale: ContentLocale, parts: readonly string[]): string =>
  new Intl.ListFormat(intlLocale(locale), { type: 'conjunction' }).format(parts)

/** A day of a leap year, in which every day exists. */
const format = (
  locale: ContentLocale,
  options: Intl.DateTimeFormatOptions,
  month: number,
  day: number,
): string =>
  new Intl.DateTimeFormat(intlLocale(locale), { ...options, timeZone: 'UTC' }).format(
    new Date(Date.UTC(2028, month - 1, day)),
  )

/** The weekday (Monday is 0), and day and month, in Berlin. */
type Day = { weekday: number; day: number; month: number }

function berlinDay(moment: string): Day {
  const date = new Date(dayInBerlin(new Date(moment)))
  return { weekday: (date.getUTCDay() + 6) % 7, day: date.getUTCDate(), month: date.getUTCMonth() + 1 }
}
