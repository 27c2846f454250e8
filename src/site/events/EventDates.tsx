import type { ContentLocale } from '../../domain/locales'
import { momentIn } from '../dates'
import { pathIn } from '../../domain/site-paths'
import { writtenIn } from '../locales'
import { textsIn } from '../texts'
import type { EventDate } from './dates'

type Props = { dates: readonly EventDate[]; locale: ContentLocale; none?: string }

/** Dates of events, each with day, time and place; times are Berlin wall-clock time. */
export function EventDates({ dates, locale, none }: Props) {
  const t = textsIn(locale)
  if (!dates.length) return <p>{none ?? t('event.noneNext')}</p>
  return (
    <ul className="bn-events">
      {dates.map((date) => (
        <li key={`${date.event.slug} ${date.start.toISOString()}`}>
          <time dateTime={date.start.toISOString()}>{momentIn(locale, date.start)}</time>
          <div>
            <a href={pathIn(locale, `/termine/${date.event.slug}`)} {...writtenIn(date.event)}>
              {date.event.title}
            </a>{' '}
            <DateStatus date={date} locale={locale} />
            <span className="bn-quiet">{placeOf(date.event, t('frame.wholeDistrict'))}</span>
          </div>
        </li>
      ))}
    </ul>
  )
}

/** Whether a date does not take place as first planned. */
export function DateStatus({ date, locale }: { date: EventDate; locale: ContentLocale }) {
  const t = textsIn(locale)
  if (date.status === 'planned') return null
  const { instead } = date
  return (
    <span className="bn-tag">
      {t(`event.${date.status}`)}
      {date.status === 'moved' && instead
        ? `, ${t('event.insteadOf', { date: momentIn(locale, instead) })}`
        : ''}
    </span>
  )
}

const placeOf = ({ place, municipality }: EventDate['event'], everywhere: string): string =>
  [place?.name, place?.city ?? municipality?.name].filter(Boolean).join(', ') || everywhere
