import type { ContentLocale } from '../../domain/locales'
import { type Regular, weekdays } from '../../domain/opening-hours/hours'
import { stateFrom } from '../../domain/opening-hours/holidays'
import { type Opening, stateAt } from '../../domain/opening-hours/openings'
import { hoursFrom } from '../../domain/opening-hours/stored'
import { momentIn, timeOfMoment, timesIn, weekdayIn } from '../dates'
import type { ServiceHoursFragment } from '../operations'
import { textsIn } from '../texts'

export type StoredHours = ServiceHoursFragment['openingHours']

/** The hours of each day of the week in words, Monday first; empty if no weekly hours are stored. */
export function weekIn(locale: ContentLocale, stored: StoredHours): { day: string; times: string[] }[] {
  const { regular } = hoursFrom(stored)
  if (!regular.length) return []
  return weekdays.map((weekday, number) => ({
    day: weekdayIn(locale, number),
    times: regular
      .filter((one) => one.weekday === weekday)
      .sort((one, other) => (one.from < other.from ? -1 : 1))
      .map((one) => hoursIn(locale, one)),
  }))
}

/** Hours in words, such as "09:00 – 12:00 (nur telefonisch)", with the place if they hold at one only. */
export function hoursIn(
  locale: ContentLocale,
  { from, until, mode, place }: Omit<Regular, 'weekday'>,
): string {
  const t = textsIn(locale)
  const remark = [place, mode !== 'open' && t(`hours.${mode}`)].filter(Boolean).join(', ')
  return `${timesIn(locale, from, until)}${remark ? ` (${remark})` : ''}`
}

/** The weekly hours in one text, without days on which it is closed: for papers. */
export const weekInOneText = (locale: ContentLocale, stored: StoredHours): string =>
  weekIn(locale, stored)
    .filter(({ times }) => times.length)
    .map(({ day, times }) => `${day}: ${times.join(', ')}`)
    .join('; ')

/**
 * Whether one can come or call now, or when again, in words; undefined if there are no such hours.
 *
 * @param state the state in the site's settings, whose public holidays count.
 */
export function openStateIn(
  locale: ContentLocale,
  stored: StoredHours,
  state: string | null | undefined,
  now: Date,
): { isOpen: boolean; text: string } | undefined {
  const t = textsIn(locale)
  const found = stateAt(now, hoursFrom(stored), stateFrom(state))
  if (found.now) {
    const time = endOf(locale, found.now, now)
    return {
      isOpen: true,
      text: t(found.now.mode === 'phone' ? 'hours.phoneUntil' : 'hours.openUntil', { time }),
    }
  }
  if (!found.next) return undefined
  const when = momentIn(locale, found.next.start)
  return {
    isOpen: false,
    text: t(found.next.mode === 'phone' ? 'hours.phoneAgain' : 'hours.opens', { when }),
  }
}

/** The time today, or the day and time if that is far away. */
const endOf = (locale: ContentLocale, { end }: Opening, now: Date): string =>
  end.getTime() - now.getTime() < 24 * 60 * 60 * 1000 ? timeOfMoment(locale, end) : momentIn(locale, end)
