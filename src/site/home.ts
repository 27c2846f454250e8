import type { ContentLocale } from '../domain/locales'
import { HomeDocument, type HomeQuery } from './operations'
import { query } from './query'

export type EventTeaser = NonNullable<HomeQuery['Events']>['docs'][number]

/** Milliseconds for which visitors ask the same, so that they can be given the same answer. */
const tenMinutes = 600_000

const beginOf = (span: number, now: Date): Date => new Date(Math.floor(now.getTime() / span) * span)

/** Everything the homepage bundles, with the events in order of their next date. */
export async function loadHome(locale: ContentLocale, now: Date) {
  const { Homepage, Articles, Municipalities, Services, Events } = await query(locale, HomeDocument, {
    now: beginOf(tenMinutes, now).toISOString(),
  })
  const nextDates = docsOf(Events)
    .flatMap((event) => {
      const next = nextDate(event, now)
      return next ? [{ ...event, next }] : []
    })
    .sort((one, other) => one.next.getTime() - other.next.getTime())
    .slice(0, Homepage?.nextEvents ?? 6)
  return {
    hero: Homepage?.hero,
    keyStatements: Homepage?.keyStatements ?? [],
    facts: Homepage?.facts ?? [],
    news: docsOf(Articles),
    nextDates,
    callsToHelp: Homepage?.callsToHelp ?? [],
    towns: docsOf(Municipalities).map(({ name, networks }) => ({ name, networks: docsOf(networks) })),
    services: docsOf(Services),
    topics: (Homepage?.topics ?? []).map(({ articles, ...topic }) => ({
      ...topic,
      articles: docsOf(articles),
    })),
  }
}

/** A list's records; none where the list may not be read. */
const docsOf = <Doc>(list: { docs: Doc[] } | null): Doc[] => list?.docs ?? []

/** The next date on which the event really happens; what is cancelled is passed by. */
export function nextDate({ occurrences }: Pick<EventTeaser, 'occurrences'>, now: Date): Date | undefined {
  return occurrences
    ?.filter(({ status }) => status !== 'cancelled')
    .map(({ start }) => new Date(start!))
    .find((start) => start >= now)
}
