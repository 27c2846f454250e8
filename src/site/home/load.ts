import type { ContentLocale } from '../../domain/locales'
import { datesOf, roundedNow } from '../events/dates'
import { HomeDocument } from '../operations'
import { query } from '../query'

/** How many of each the homepage shows; the rest is a link away. */
const most = { events: 3, statements: 6, facts: 5 }

/** The homepage's content, as editors arranged it. */
export async function loadHome(locale: ContentLocale, now: Date) {
  const { Homepage, Articles, Municipalities, Events } = await query(locale, HomeDocument, {
    now: roundedNow(now),
  })
  return {
    hero: Homepage.hero,
    keyStatements: Homepage.keyStatements.slice(0, most.statements),
    facts: Homepage.facts.slice(0, most.facts),
    topics: Homepage.topics,
    news: Articles.docs,
    dates: datesOf(Events.docs, now).slice(0, Math.min(Homepage.nextEvents ?? most.events, most.events)),
    towns: Municipalities.docs,
  }
}
