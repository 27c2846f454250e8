import type { ContentLocale } from '../../domain/locales'
import { momentIn } from '../dates'
import { datesOf } from '../events/dates'
import { recurrenceIn } from '../events/recurrence'
import { EventPosterDocument } from '../operations'
import { query } from '../query'
import { textsIn } from '../texts'
import { posterPage } from './page'
import type { PosterSite } from './site'

/** Dates named one by one. */
const mostDates = 4

/** The poster of an event in a language. */
export async function eventPoster(locale: ContentLocale, slug: string, site: PosterSite) {
  const { Event: event, SiteSetting } = await query(locale, EventPosterDocument, { slug })
  if (!event) return undefined
  const t = textsIn(locale)
  const { municipality, network, place, series } = event
  const dates = datesOf([event], site.now)
  const town = [place.postalCode, place.city ?? municipality?.name].filter(Boolean).join(' ')
  const moments = dates
    .slice(0, mostDates)
    .map(
      ({ start, end, status }) =>
        momentIn(locale, start, end) + (status === 'planned' ? '' : ` (${t(`event.${status}`)})`),
    )
  return {
    ...posterPage({ locale, record: event, path: `/termine/${slug}`, settings: SiteSetting, site }),
    kind: t(`eventKind.${event.kind}`),
    name: event.title,
    text: event.descriptionText ?? '',
    notice: event.status === 'cancelled' ? t('validity.cancelled') : dates.length ? '' : t('event.over'),
    facts: [
      ...moments.map((value, index) => ({ label: index ? '' : t('poster.when'), value })),
      {
        label: t('event.repeats'),
        value: series.rrule ? recurrenceIn(locale, series.rrule, event.start) : '',
      },
      {
        label: t('poster.where'),
        value:
          [place.name, place.street, town, place.stepFree && t('event.stepFree')]
            .filter(Boolean)
            .join(', ') || t('frame.wholeDistrict'),
      },
      { label: t('event.audience'), value: t(`eventAudience.${event.audience}`) },
      { label: t('event.network'), value: network?.title ?? '', lang: 'de' },
    ],
  }
}
