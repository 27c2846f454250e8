import type { ContentLocale } from '../../domain/locales'
import { EventDocument, EventsDocument, type EventKind } from '../operations'
import { query } from '../query'
import { monthOf } from '../dates'
import { datesOf, roundedNow } from './dates'

export const eventKinds = [
  'exchange',
  'recognition',
  'training',
  'meeting',
  'public',
] as const satisfies EventKind[]

type Choice = { town?: string | undefined; kind?: EventKind | undefined; month?: string | undefined }

/** Coming dates by month, as far as they match the choice, and what can be chosen. */
export async function loadEvents(locale: ContentLocale, { town, kind, month }: Choice, now: Date) {
  const { Events, Municipalities } = await query(locale, EventsDocument, {
    where: {
      AND: [
        { occurrences__start: { greater_than_equal: roundedNow(now) } },
        ...(kind ? [{ kind: { equals: kind } }] : []),
      ],
    },
  })
  const all = datesOf(Events.docs, now)
  const inTown = town ? all.filter(({ event }) => event.municipality?.slug === town) : all
  const months = new Map<string, typeof all>()
  for (const date of inTown) {
    const key = monthOf(date.start)
    months.set(key, [...(months.get(key) ?? []), date])
  }
  return {
    months: [...months].filter(([key]) => !month || key === month),
    offered: {
      towns: Municipalities.docs,
      months: [...new Set(all.map((date) => monthOf(date.start)))],
    },
  }
}

/** An event, or undefined. */
export async function loadEvent(locale: ContentLocale, slug: string) {
  return (await query(locale, EventDocument, { slug })).Event ?? undefined
}
