import type { ContentLocale } from '../../domain/locales'
import { dayInBerlin } from '../../domain/calendar-day'
import { Facts } from '../components/Facts'
import { RichText } from '../components/RichText'
import { Section } from '../components/Section'
import { dayOfMoment, momentIn } from '../dates'
import { Frame } from '../frame/Frame'
import { pathIn } from '../../domain/site-paths'
import { linkIn, writtenIn } from '../locales'
import { PosterForm } from '../posters/PosterForm'
import { textsIn } from '../texts'
import { datesOf, type EventDate } from './dates'
import { DateStatus } from './EventDates'
import type { loadEvent } from './load'
import { recurrenceIn } from './recurrence'

type Props = {
  locale: ContentLocale
  event: NonNullable<Awaited<ReturnType<typeof loadEvent>>>
  now: Date
}

/** An event: when, where, for whom, and its next dates. */
export function EventPage({ locale, event, now }: Props) {
  const t = textsIn(locale)
  const dates = datesOf([event], now)
  const { place, municipality, network, series } = event
  const [next] = dates
  return (
    <Frame
      locale={locale}
      path={`/termine/${event.slug}`}
      trail={[{ title: t('event.list'), path: '/termine' }]}
      listens
    >
      <article className="bn-article">
        {event.kind && <p className="bn-card__kind">{t(`eventKind.${event.kind}`)}</p>}
        <h1 className="kern-heading-x-large" {...writtenIn(event)}>
          {event.title}
        </h1>
        {!next && <p className="bn-note">{t('event.over')}</p>}
        {next && next.status !== 'planned' && (
          <p className="bn-note" role="note">
            <strong>{t(`eventNotice.${next.status}`)}</strong> <Reason event={event} date={next} />
          </p>
        )}
        {next && (
          <p className="kern-body kern-body--large">
            <time dateTime={next.start.toISOString()}>{momentIn(locale, next.start, next.end)}</time>{' '}
            <DateStatus date={next} locale={locale} />
          </p>
        )}
        <Facts
          facts={[
            [
              t('event.repeats'),
              series?.rrule && event.start && recurrenceIn(locale, series.rrule, event.start),
            ],
            [t('event.where'), place && <PlaceLines place={place} stepFree={t('event.stepFree')} />],
            [
              t('event.online'),
              event.onlineLink && <a href={linkIn(locale, event.onlineLink)}>{event.onlineLink}</a>,
            ],
            [t('event.audience'), event.audience && t(`eventAudience.${event.audience}`)],
            [
              t('event.registerBy'),
              event.registrationDeadline && dayOfMoment(locale, event.registrationDeadline),
            ],
            [
              t('event.network'),
              network && <a href={pathIn(locale, `/netzwerke/${network.slug}`)}>{network.title}</a>,
            ],
            [
              t('event.town'),
              municipality && (
                <a href={pathIn(locale, `/gemeinden/${municipality.slug}`)}>{municipality.name}</a>
              ),
            ],
          ]}
        />
        {event.descriptionHtml && (
          <div {...writtenIn(event)}>
            <RichText html={event.descriptionHtml} />
          </div>
        )}
        {dates.length > 1 && (
          <Section id="termine" title={t('event.next')}>
            <ul className="bn-links">
              {dates.slice(0, 12).map((date) => (
                <li key={date.start.toISOString()}>
                  <time dateTime={date.start.toISOString()}>{momentIn(locale, date.start, date.end)}</time>{' '}
                  <DateStatus date={date} locale={locale} /> <Reason event={event} date={date} />
                </li>
              ))}
            </ul>
          </Section>
        )}
        <p className="bn-quiet">{t('event.timeZone')}</p>
      </article>
      <PosterForm locale={locale} kind="termine" slug={event.slug} />
    </Frame>
  )
}

/** Why a date of a series is cancelled or moved, in the editor's words. */
function Reason({ event, date }: { event: Props['event']; date: EventDate }) {
  if (date.status === 'planned') return null
  const day = dayInBerlin(date.instead ?? date.start)
  const exception = event.series?.exceptions.find(({ date: by }) => by && dayInBerlin(new Date(by)) === day)
  return exception?.note ? <span {...writtenIn(event)}>{exception.note}</span> : null
}

type Place = NonNullable<Props['event']['place']>

function PlaceLines({ place, stepFree }: { place: Place; stepFree: string }) {
  const town = [place.postalCode, place.city].filter(Boolean).join(' ')
  const lines = [place.name, place.street, town].filter((line): line is string => Boolean(line))
  if (!lines.length) return null
  return (
    <>
      {lines.map((line) => (
        <span key={line} className="bn-line">
          {line}
        </span>
      ))}
      {place.stepFree && <span className="bn-line">{stepFree}</span>}
    </>
  )
}
