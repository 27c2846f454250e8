import type { ContentLocale } from '../../domain/locales'
import type { EventTeaser } from '../home'
import { languageTag } from '../../domain/site-paths'
import { siteTexts } from '../texts'

/** Upcoming occurrences, each with day, time and place; times are Berlin wall-clock time. */
export function Events({
  events,
  locale,
}: {
  events: (EventTeaser & { next: Date })[]
  locale: ContentLocale
}) {
  const t = siteTexts[locale]
  if (!events.length) return <p>{t.noEvents}</p>
  const format = new Intl.DateTimeFormat(languageTag(locale), {
    timeZone: 'Europe/Berlin',
    dateStyle: 'full',
    timeStyle: 'short',
  })
  return (
    <ul className="bn-events">
      {events.map((event) => (
        <li key={`${event.title} ${event.next.toISOString()}`}>
          <time dateTime={event.next.toISOString()}>{format.format(event.next)}</time>
          <strong>
            {event.title}
            {event.status === 'cancelled' && <span className="bn-tag"> {t.cancelled}</span>}
          </strong>
          <span>
            {[event.place?.name, event.place?.city ?? event.municipality?.name].filter(Boolean).join(', ')}
          </span>
        </li>
      ))}
    </ul>
  )
}
