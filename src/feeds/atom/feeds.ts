import type { ContentLocale } from '../../domain/locales'
import { roundedNow } from '../../site/events/dates'
import {
  ArticleFeedDocument,
  type ArticleKind,
  EventFeedDocument,
  MunicipalityFeedDocument,
  ServiceFeedDocument,
} from '../../site/operations'
import { query } from '../../site/query'
import { textsIn } from '../../site/texts'
import type { FeedDocument } from '../document'
import { articleEntry, eventEntry, serviceEntry } from './entry'
import { feedOf } from './feed'

type Feed = (locale: ContentLocale, now: Date) => Promise<FeedDocument | undefined>

const articles =
  (name: string, page: string, kinds: ArticleKind[], title: (locale: ContentLocale) => string): Feed =>
  async (locale) => {
    const { SiteSetting: source, Articles } = await query(locale, ArticleFeedDocument, { kinds })
    return feedOf({
      ...{ locale, source, path: `/feeds/${name}.xml`, page, title: title(locale) },
      entries: Articles.docs.map((article) => articleEntry(locale, article)),
    })
  }

/** Feeds by name, in every language. */
const feeds: Record<string, Feed> = {
  aktuelles: articles('aktuelles', '/aktuelles', ['news', 'background', 'practice'], (locale) =>
    textsIn(locale)('article.list'),
  ),
  'gute-beispiele': articles('gute-beispiele', '/aktuelles?art=practice', ['practice'], (locale) =>
    textsIn(locale)('article.practice'),
  ),
  termine: async (locale, now) => {
    const { SiteSetting: source, Events } = await query(locale, EventFeedDocument, { now: roundedNow(now) })
    return feedOf({
      ...{ locale, source, path: '/feeds/termine.xml', page: '/termine' },
      title: textsIn(locale)('event.list'),
      entries: Events.docs.map((event) => eventEntry(locale, event, now)),
    })
  },
  angebote: async (locale) => {
    const { SiteSetting: source, Services } = await query(locale, ServiceFeedDocument, {})
    return feedOf({
      ...{ locale, source, path: '/feeds/angebote.xml', page: '/hilfe' },
      title: textsIn(locale)('service.list'),
      entries: Services.docs.map((service) => serviceEntry(locale, service)),
    })
  },
}

/** News and events of a municipality. */
async function municipalityFeed(locale: ContentLocale, slug: string, now: Date) {
  const found = await query(locale, MunicipalityFeedDocument, { slug, now: roundedNow(now) })
  const { SiteSetting: source, Municipality: municipality } = found
  if (!municipality) return undefined
  return feedOf({
    ...{ locale, source, path: `/feeds/gemeinden/${slug}.xml`, page: `/gemeinden/${slug}` },
    title: municipality.name,
    entries: [
      ...municipality.articles.docs.map((article) => articleEntry(locale, article)),
      ...municipality.events.docs.map((event) => eventEntry(locale, event, now)),
    ],
  })
}

/** The feed at a path without its language, such as `aktuelles` or `gemeinden/syke`; undefined if there is none. */
export function feedAt(locale: ContentLocale, name: string, now: Date): Promise<FeedDocument | undefined> {
  const [, municipality] = /^gemeinden\/([a-z0-9-]{1,100})$/.exec(name) ?? []
  if (municipality) return municipalityFeed(locale, municipality, now)
  return Object.hasOwn(feeds, name) ? feeds[name]!(locale, now) : Promise.resolve(undefined)
}
