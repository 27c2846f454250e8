const zone = 'Europe/Berlin'
const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']
const day = 24 * 60 * 60 * 1000
const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })

/** The wall clock of Berlin at a moment, written as if it were UTC: so that days can be counted. */
const wallClock = (moment) => new Date(`${clock.format(moment).replace(' ', 'T')}Z`)

/** The moment at which the clocks of Berlin show this. */
function momentOf(wall) {
  const guess = new Date(2 * wall - wallClock(wall))
  return new Date(guess - (wallClock(guess) - wall))
}

function read(rule) {
  const parts = Object.fromEntries(rule.split(';').map((part) => part.split('=')))
  const until = parts.UNTIL?.replace(
    /^(\d{4})(\d\d)(\d\d)(T(\d\d)(\d\d)(\d\d)Z?)?$/,
    (_, y, m, d, time, ...t) =>
      time ? `${y}-${m}-${d}T${t[0]}:${t[1]}:${t[2]}Z` : `${y}-${m}-${d}T23:59:59Z`,
  )
  return {
    frequency: parts.FREQ,
    interval: Number(parts.INTERVAL ?? 1),
    count: Number(parts.COUNT ?? Infinity),
    until: until ? new Date(until) : undefined,
    days: parts.BYDAY?.split(',').map((text) => ({
      weekday: weekdays.indexOf(text.slice(-2)),
      ordinal: Number(text.slice(0, -2)),
    })),
  }
}

/** Whether a series that began on `first` has a date on the day `on`. */
function fits({ frequency, interval, days }, first, on) {
  const isWeekday =
    days?.some(({ weekday }) => weekday === on.getUTCDay()) ?? on.getUTCDay() === first.getUTCDay()
  if (frequency === 'DAILY') return Math.round((on - first) / day) % interval === 0
  if (frequency === 'WEEKLY') {
    const monday = (date) => Math.floor((date / day + 3) / 7)
    return isWeekday && (monday(on) - monday(first)) % interval === 0
  }
  if (frequency !== 'MONTHLY') return false
  const months = (on.getUTCFullYear() - first.getUTCFullYear()) * 12 + on.getUTCMonth() - first.getUTCMonth()
  if (months % interval) return false
  if (!days) return on.getUTCDate() === first.getUTCDate()
  const last = new Date(Date.UTC(on.getUTCFullYear(), on.getUTCMonth() + 1, 0)).getUTCDate()
  const fromStart = Math.ceil(on.getUTCDate() / 7)
  const fromEnd = -Math.ceil((last - on.getUTCDate() + 1) / 7)
  return days.some(
    ({ weekday, ordinal }) =>
      weekday === on.getUTCDay() && (!ordinal || ordinal === fromStart || ordinal === fromEnd),
  )
}

/** The dates of a series, in order, for ten years at most. */
function* datesOf(start, rule) {
  const first = wallClock(start)
  for (let n = 0, found = 0; n < 3660 && found < rule.count; n++) {
    const on = new Date(first.getTime() + n * day)
    if (!fits(rule, first, on)) continue
    const date = momentOf(on)
    if (rule.until && date > rule.until) return
    found++
    yield date
  }
}

/**
 * When an event happens next: daily, weekly and monthly rules, with their exceptions.
 *
 * @param {{ start?: string | null, series?: { rrule?: string | null, exceptions?: { date?: string | null,
 *   change?: string | null, newStart?: string | null }[] | null } | null }} event as GraphQL gives it
 * @param {Date} now
 * @returns {Date | undefined} undefined if it is over
 */
export function nextDate({ start, series }, now) {
  if (!start) return undefined
  if (!series?.rrule) return new Date(start) >= now ? new Date(start) : undefined
  const exceptions = new Map((series.exceptions ?? []).map((one) => [Date.parse(one.date), one]))
  const moved = [...exceptions.values()]
    .flatMap(({ change, newStart }) => (change === 'moved' && newStart ? [new Date(newStart)] : []))
    .filter((date) => date >= now)
  for (const date of datesOf(new Date(start), read(series.rrule)))
    if (date >= now && !exceptions.has(date.getTime())) {
      moved.push(date)
      break
    }
  return moved.sort((one, other) => one - other)[0]
}
