import type { ContentLocale } from '../../domain/locales'
import { momentIn } from '../../site/dates'
import { datesOf } from '../../site/events/dates'
import type { EventCardFragment } from '../../site/operations'
import { textsIn } from '../../site/texts'

/** When an event takes place next and where, in one line. */
export function datesText(locale: ContentLocale, event: EventCardFragment, now: Date): string {
  const t = textsIn(locale)
  const [next] = datesOf([event], now)
  const place = [event.place?.name, event.place?.city].filter(Boolean).join(', ')
  const when = next && momentIn(locale, next.start, next.end)
  const status = next && next.status !== 'planned' ? t(`event.${next.status}`) : undefined
  return [status, when, place].filter(Boolean).join(' · ')
}
