import type { Event as EventData, Place, Schedule, VirtualLocation, WithContext } from 'schema-dts'
import type { ContentLocale } from '../../domain/locales'
import { readRule } from '../../domain/recurrence/rule'
import { languageTag, pathIn } from '../../domain/site-paths'
import { urlOf } from '../address'
import { datesOf, type EventDate } from '../events/dates'
import type { loadEvent } from '../events/load'
import type { SiteSettings } from '../settings'
import { sharePicture } from '../share/picture'
import { addressOf, district, textOf } from './organizations'
import { context } from './StructuredData'

type Event = NonNullable<Awaited<ReturnType<typeof loadEvent>>>

/** Next dates of a series that are told. */
const most = 12

const statuses = {
  planned: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
  moved: 'https://schema.org/EventRescheduled',
} as const

/** An event with its next date; a series has a rule, and its next dates as events of their own. */
export function eventData(
  locale: ContentLocale,
  event: Event,
  settings: SiteSettings,
  now: Date,
): WithContext<EventData> {
  const path = `/termine/${event.slug}`
  const url = urlOf(pathIn(locale, path))
  const dates = datesOf([event], now)
  const shared = {
    '@type': 'Event' as const,
    name: event.title,
    url,
    ...locationOf(event),
    organizer: event.network
      ? {
          '@type': 'Organization' as const,
          name: event.network.title,
          url: urlOf(pathIn(locale, `/netzwerke/${event.network.slug}`)),
        }
      : district(settings),
  }
  const last = event.occurrences.at(-1)
  return {
    '@context': context,
    ...shared,
    ...(dates[0]
      ? timesOf(dates[0])
      : { startDate: last?.start ?? event.start, eventStatus: statuses[event.status] }),
    inLanguage: languageTag(locale),
    image: urlOf(sharePicture(locale, path).url),
    ...textOf('description', event.descriptionText),
    ...(event.capacity === null ? {} : { maximumAttendeeCapacity: event.capacity }),
    ...scheduleOf(event),
    ...(dates.length > 1
      ? { subEvent: dates.slice(0, most).map((date) => ({ ...shared, ...timesOf(date) })) }
      : {}),
  }
}

const timesOf = ({ start, end, status, instead }: EventDate) => ({
  startDate: start.toISOString(),
  ...(end ? { endDate: end.toISOString() } : {}),
  eventStatus: statuses[status],
  ...(status === 'moved' && instead ? { previousStartDate: instead.toISOString() } : {}),
})

function locationOf({ place, onlineLink }: Event) {
  const here: Place | undefined =
    place && (place.name || place.city)
      ? { '@type': 'Place', name: place.name ?? place.city!, ...addressOf(place) }
      : undefined
  const online: VirtualLocation | undefined = onlineLink
    ? { '@type': 'VirtualLocation', url: onlineLink }
    : undefined
  const mode =
    here && online
      ? 'MixedEventAttendanceMode'
      : online
        ? 'OnlineEventAttendanceMode'
        : 'OfflineEventAttendanceMode'
  const location = [here, online].filter((one) => one !== undefined)
  return {
    eventAttendanceMode: `https://schema.org/${mode}` as const,
    ...(location.length ? { location } : {}),
  }
}

const units = { DAILY: 'D', WEEKLY: 'W', MONTHLY: 'M', YEARLY: 'Y' } as const
const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** The rule of a series, in the form of iCalendar for weekdays of a month. */
function scheduleOf({ series, start, end }: Event): { eventSchedule?: Schedule } {
  const rule = series?.rrule ? readRule(series.rrule) : undefined
  if (!rule) return {}
  const { frequency, interval, weekdays, monthDays, months, count, until } = rule
  const byDay = weekdays.map(({ weekday, nth }) => `${nth || ''}${days[weekday]}`)
  return {
    eventSchedule: {
      '@type': 'Schedule',
      startDate: start,
      ...textOf('endDate', until instanceof Date ? until.toISOString() : until),
      repeatFrequency: `P${interval}${units[frequency]}`,
      ...(byDay.length ? { byDay } : {}),
      ...(monthDays.length ? { byMonthDay: monthDays } : {}),
      ...(months.length ? { byMonth: months } : {}),
      ...(count ? { repeatCount: count } : {}),
      ...(end ? { duration: `PT${Math.round((Date.parse(end) - Date.parse(start)) / 60_000)}M` } : {}),
      scheduleTimezone: 'Europe/Berlin',
    },
  }
}
