import { dayInBerlin } from '../../domain/calendar-day'
import type { ContentLocale } from '../../domain/locales'
import { isUuid } from '../../domain/uuid'
import { dayOfMoment, momentIn } from '../dates'
import { datesOf } from '../events/dates'
import { writtenIn } from '../locales'
import { PosterTargetDocument, type PosterTargetQuery } from '../operations'
import { query } from '../query'
import { textsIn } from '../texts'

type Event = PosterTargetQuery['Events']['docs'][number]
type Service = PosterTargetQuery['Services']['docs'][number]

/** Whether what a poster says still holds. */
export type Validity = {
  /** Undefined: what it names is not public any more. */
  record?: { name: string; path: string; written: ReturnType<typeof writtenIn> }
  sentence: string
  /** The day of the last change. */
  changed?: string
}

/** What has become of the record a poster was made for. Undefined if the id is none. */
export async function loadValidity(locale: ContentLocale, id: string, now: Date) {
  if (!isUuid(id)) return undefined
  const { Services, Events } = await query(locale, PosterTargetDocument, { id })
  const [service] = Services.docs
  const [event] = Events.docs
  if (service) return ofService(locale, service)
  return event ? ofEvent(locale, event, now) : { sentence: textsIn(locale)('validity.gone') }
}

function ofService(locale: ContentLocale, service: Service): Validity {
  const { name, slug, updatedAt, waiting } = service
  return {
    record: { name, path: `/angebote/${slug}`, written: writtenIn(service) },
    sentence: textsIn(locale)(waiting.status === 'closed' ? 'validity.closed' : 'validity.service'),
    changed: updatedAt,
  }
}

function ofEvent(locale: ContentLocale, event: Event, now: Date): Validity {
  const t = textsIn(locale)
  const { slug, title, updatedAt } = event
  const dates = datesOf([event], now)
  const next = dates.find(({ status }) => status !== 'cancelled')
  const date = next ? momentIn(locale, next.start, next.end) : ''
  const sentence = !dates.length
    ? t('validity.over')
    : !next
      ? t('validity.cancelled')
      : t(next.status === 'moved' ? 'validity.moved' : 'validity.event', { date })
  return {
    record: { name: title, path: `/termine/${slug}`, written: writtenIn(event) },
    sentence,
    changed: updatedAt,
  }
}

/**
 * A sentence that the record was changed after a poster was printed; empty if it was not.
 *
 * @param printed day of the poster, `YYYY-MM-DD`
 */
export function changedSince(locale: ContentLocale, printed: string | undefined, changed?: string): string {
  if (!printed || !changed || Number.isNaN(Date.parse(printed))) return ''
  const day = dayInBerlin(new Date(changed))
  // Of a change on the very day, nobody knows whether it came first.
  if (day <= printed) return ''
  return textsIn(locale)('validity.changed', {
    printed: dayOfMoment(locale, `${printed}T12:00:00Z`),
    changed: dayOfMoment(locale, changed),
  })
}
