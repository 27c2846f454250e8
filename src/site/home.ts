import type { ContentLocale } from '../domain/locales'
import { HomeDocument, type HomeQuery } from './operations'
import { query } from './query'

export type EventTeaser = HomeQuery['Events']['docs'][number]

/** Query times are rounded to this many milliseconds, so that visitors share a cached answer. */
const tenMinutes = 600_000

const beginOf = (span: number, now: Date): Date => new Date(Math.floor(now.getTime() / span) * span)

/** The homepage's content, with events in order of their next occurrence. */
export async function loadHome(locale: ContentLocale, now: Date) {
  const { Homepage, Articles, Municipalities, Services, Events } = await query(locale, HomeDocument, {
    now: beginOf(tenMinutes, now).toISOString(),
  })
  const nextDates = Events.docs
    .flatMap((event) => {
      const next = nextDate(event, now)
      return next ? [{ ...event, next }] : []
    })
    .sort((one, other) => one.next.getTime() - other.next.getTime())
    .slice(0, Homepage.nextEvents ?? 6)
  return {
    hero: Homepage.hero,
    keyStatements: Homepage.keyStatements,
    facts: Homepage.facts,
    news: Articles.docs,
    nextDates,
    callsToHelp: Homepage.callsToHelp,
    towns: Municipalities.docs.map(({ name, networks }) => ({ name, networks: networks.docs })),
    services: Services.docs,
    topics: Homepage.topics.map(({ articles, ...topic }) => ({ ...topic, articles: articles.docs })),
  }
}

/** The next occurrence that is not cancelled. */
export function nextDate({ occurrences }: Pick<EventTeaser, 'occurrences'>, now: Date): Date | undefined {
  return occurrences
    .filter(({ status }) => status !== 'cancelled')
    .map(({ start }) => new Date(start))
    .find((start) => start >= now)
}
