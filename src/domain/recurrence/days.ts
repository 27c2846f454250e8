import type { Rule } from './rule'

/** A day as a whole number: days since 1 January 1970. */
export type Day = number

const msOfDay = 24 * 60 * 60 * 1000

export const dayOf = (wall: Date): Day => Math.floor(wall.getTime() / msOfDay)
export const startOf = (day: Day): Date => new Date(day * msOfDay)

/**
 * The days from `from` to `to` (both inclusive) on which a series that starts on `first` has an occurrence: in order,
 * at most `most`. Iterates over periods, each only once, and counts at most 999 occurrences before `from`, so that the
 * run time is bounded by the periods between `first` and `to`.
 */
export function daysOf(rule: Rule, first: Day, from: Day, to: Day, most = Infinity): Day[] {
  const found: Day[] = []
  let counted = 0
  for (let n = rule.count ? 0 : periodsUntil(rule, first, from); ; n++) {
    const { begin, days } = period(rule, first, n)
    if (begin > to) return found
    for (const day of days) {
      if (day < first) continue
      if (day > to || found.length >= most || counted >= (rule.count ?? Infinity)) return found
      counted++
      if (day >= from) found.push(day)
    }
  }
}

/** Number of whole periods that can be skipped from `first` to `from`. */
function periodsUntil({ frequency, interval }: Rule, first: Day, from: Day): number {
  if (from <= first) return 0
  const passed = {
    DAILY: from - first,
    WEEKLY: (monday(from) - monday(first)) / 7,
    MONTHLY: monthOf(from) - monthOf(first),
    YEARLY: Math.floor(monthOf(from) / 12) - Math.floor(monthOf(first) / 12),
  }
  return Math.floor(passed[frequency] / interval)
}

/** The first day of the period number `n`, and its days by the rule, in order. */
function period(rule: Rule, first: Day, n: number): { begin: Day; days: Day[] } {
  const { frequency, interval, weekdays } = rule
  const step = n * interval
  if (frequency === 'DAILY') return { begin: first + step, days: [first + step] }
  if (frequency === 'WEEKLY') {
    const begin = monday(first) + 7 * step
    const listed = weekdays.length ? weekdays.map(({ weekday }) => weekday) : [first - monday(first)]
    return { begin, days: inOrder(listed.map((weekday) => begin + weekday)) }
  }
  if (frequency === 'MONTHLY') {
    const month = monthOf(first) + step
    return { begin: beginOf(month), days: inMonth(rule, first, month) }
  }
  const january = (Math.floor(monthOf(first) / 12) + step) * 12
  const months = rule.months.length ? rule.months.map((number) => number - 1) : [monthOf(first) % 12]
  return {
    begin: beginOf(january),
    days: inOrder(months.flatMap((month) => inMonth(rule, first, january + month))),
  }
}

function inMonth({ weekdays, monthDays }: Rule, first: Day, month: number): Day[] {
  const begin = beginOf(month)
  const length = beginOf(month + 1) - begin
  const numbers = monthDays.length || weekdays.length ? monthDays : [startOf(first).getUTCDate()]
  const byNumber = numbers.map((number) => (number < 0 ? length + number + 1 : number))
  const byWeekday = weekdays.flatMap(({ weekday, nth }) => {
    const firstOne = 1 + ((weekday - weekdayOf(begin) + 7) % 7)
    const all = [0, 7, 14, 21, 28].map((days) => firstOne + days).filter((number) => number <= length)
    return nth
      ? all
          .slice(nth > 0 ? nth - 1 : nth)
          .slice(0, 1)
          .filter(() => Math.abs(nth) <= all.length)
      : all
  })
  const there = [...byNumber, ...byWeekday].filter((number) => number >= 1 && number <= length)
  return inOrder(there.map((number) => begin + number - 1))
}

const inOrder = (days: Day[]): Day[] => [...new Set(days)].sort((one, other) => one - other)

/** 1 January 1970 was a Thursday; Monday is 0. */
const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7
const monday = (day: Day): Day => day - weekdayOf(day)

/** Months since January of the year 0. */
function monthOf(day: Day): number {
  const date = startOf(day)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

/** The first day of a month. `Date.UTC` maps years before 100 to the 20th century. */
const beginOf = (month: number): Day =>
  dayOf(new Date(new Date(0).setUTCFullYear(Math.floor(month / 12), month % 12, 1)))
