import type { ContentLocale } from '../../domain/locales'
import { datesOf, roundedNow } from '../events/dates'
import { HomeDocument, type HomeQuery } from '../operations'
import { query } from '../query'

/** How many of each the homepage shows; the rest is a link away. */
const most = { events: 3, statements: 6, facts: 5, calls: 3 }

export type HomeSectionName = NonNullable<HomeQuery['Homepage']['sections']>[number]

/** The usual order, if editors chose none. */
const allSections: readonly HomeSectionName[] = [
  ...(['facts', 'statements', 'events', 'calls', 'towns', 'topics', 'news'] as const),
]

export type Home = Awaited<ReturnType<typeof loadHome>>

/** The homepage's content, as editors arranged it. */
export async function loadHome(locale: ContentLocale, now: Date) {
  const { Homepage, Articles, Municipalities, Events } = await query(locale, HomeDocument, {
    now: roundedNow(now),
  })
  const towns = Municipalities.docs
  return {
    hero: Homepage.hero,
    sections: Homepage.sections?.length ? Homepage.sections : allSections,
    keyStatements: Homepage.keyStatements.slice(0, most.statements),
    // Large figures first, so that they stand in one row.
    facts: Homepage.facts
      .slice(0, most.facts)
      .sort((one, other) => Number(Boolean(other.figure)) - Number(Boolean(one.figure))),
    calls: Homepage.callsToHelp.slice(0, most.calls),
    topics: Homepage.topics,
    news: Articles.docs,
    dates: datesOf(Events.docs, now).slice(0, Math.min(Homepage.nextEvents ?? most.events, most.events)),
    towns,
    townsWithNetwork: towns.filter(({ networks }) => networks.docs.length).length,
  }
}
