export type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'

/** A recurrence rule: a common subset of RFC 5545 that can be evaluated without searching. */
export type Rule = {
  frequency: Frequency
  /** Interval in days, weeks, months or years. */
  interval: number
  /** Number of occurrences. */
  count?: number
  /** The latest start of an occurrence, UTC, or the last day (`YYYY-MM-DD`). */
  until?: Date | string
  /** Monday is 0; `nth` of the month, counted from its end if negative; 0 stands for every one. */
  weekdays: { weekday: number; nth: number }[]
  /** Counted from the end of the month if negative. */
  monthDays: number[]
  /** January is 1. */
  months: number[]
}

/** Maximum length; sensible rules are shorter. */
const longest = 200
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** Parts allowed with each frequency. */
const parts: Record<Frequency, string[][]> = {
  DAILY: [[]],
  WEEKLY: [[], ['BYDAY']],
  MONTHLY: [[], ['BYDAY'], ['BYMONTHDAY']],
  YEARLY: [[], ['BYMONTH'], ['BYDAY', 'BYMONTH'], ['BYMONTH', 'BYMONTHDAY']],
}

/** Parses a rule, if it is in the allowed subset (docs/decisions explain the limits). */
export function readRule(text: string): Rule | undefined {
  if (text.length > longest) return undefined
  const values = new Map<string, string>()
  for (const part of text.split(';')) {
    const [, name, value] = /^([A-Z]+)=([A-Z0-9,+-]+)$/.exec(part) ?? []
    if (!name || !value || values.has(name)) return undefined
    values.set(name, value)
  }
  const frequency = values.get('FREQ') as Frequency
  const allowed = Object.hasOwn(parts, frequency) ? parts[frequency] : []
  const by = [...values.keys()].filter((name) => !['FREQ', 'INTERVAL', 'COUNT', 'UNTIL'].includes(name))
  if (!allowed.some((names) => names.join() === by.sort().join())) return undefined
  if (values.has('COUNT') && values.has('UNTIL')) return undefined
  return ruleOf(frequency, values)
}

function ruleOf(frequency: Frequency, values: Map<string, string>): Rule | undefined {
  const interval = numberIn(values.get('INTERVAL') ?? '1', 99)
  const count = values.has('COUNT') ? numberIn(values.get('COUNT')!, 999) : undefined
  const until = values.has('UNTIL') ? untilIn(values.get('UNTIL')!) : undefined
  const days = listIn(values.get('BYDAY'), (text) => weekdayIn(text, frequency !== 'WEEKLY'))
  const monthDays = listIn(values.get('BYMONTHDAY'), monthDayIn)
  const months = listIn(values.get('BYMONTH'), (text) => numberIn(text, 12))
  if (!interval || !days || !monthDays || !months) return undefined
  if ((values.has('COUNT') && !count) || (values.has('UNTIL') && !until)) return undefined
  return {
    ...{ frequency, interval, weekdays: days, monthDays, months },
    ...(count ? { count } : {}),
    ...(until ? { until } : {}),
  }
}

/** All items of a list, or undefined if one of them is invalid. */
function listIn<T>(text: string | undefined, read: (part: string) => T | undefined): T[] | undefined {
  if (text === undefined) return []
  const list = text.split(',').map(read)
  return list.every((one) => one !== undefined) ? (list as T[]) : undefined
}

function numberIn(text: string, most: number): number | undefined {
  return /^[1-9]\d{0,2}$/.test(text) && Number(text) <= most ? Number(text) : undefined
}

function weekdayIn(text: string, nthAllowed: boolean) {
  const [, sign, nth, name] = /^([+-]?)([1-5])?([A-Z]{2})$/.exec(text) ?? []
  const weekday = weekdays.indexOf(name ?? '')
  if (weekday < 0 || (sign && !nth) || (nth && !nthAllowed)) return undefined
  return { weekday, nth: (sign === '-' ? -1 : 1) * Number(nth ?? 0) || 0 }
}

function monthDayIn(text: string): number | undefined {
  const [, minus, digits] = /^(-?)([1-9]\d?)$/.exec(text) ?? []
  const number = Number(digits)
  return number <= 31 ? (minus ? -number : number) : undefined
}

/** `20261231` or `20261231T170000Z`. */
function untilIn(text: string): Date | string | undefined {
  const [, year, month, day, , hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)(T(\d\d)(\d\d)(\d\d)Z)?$/.exec(text) ?? []
  const onDay = `${year}-${month}-${day}`
  const moment = new Date(`${onDay}T${hour ?? '00'}:${minute ?? '00'}:${second ?? '00'}Z`)
  // JavaScript would turn a nonexistent day into one of the next month.
  if (Number.isNaN(moment.getTime()) || !moment.toISOString().startsWith(onDay)) return undefined
  return hour ? moment : onDay
}
