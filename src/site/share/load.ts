import type { ContentLocale } from '../../domain/locales'
import { loadArticle } from '../articles/load'
import { loadEvent } from '../events/load'
import { direction } from '../locales'
import { loadInitiative, loadNetwork } from '../networks/load'
import { loadPage } from '../pages/load'
import { loadWord } from '../search/load'
import { loadService } from '../services/load'
import { loadSettings, siteNameOf } from '../settings'
import { now } from '../now'
import { textsIn, type Translate } from '../texts'
import { loadTopic } from '../topics/load'
import { loadTown } from '../towns/load'

type Words = { kind: string; title: string }

/** What the page of a record is called, by the first part of its path; the page has loaded the same. */
const records: Record<
  string,
  (locale: ContentLocale, slug: string, t: Translate) => Promise<Words | undefined>
> = {
  async artikel(locale, slug, t) {
    const { article } = (await loadArticle(locale, slug)) ?? {}
    return article && { kind: t(`articleKind.${article.kind}`), title: article.title }
  },
  async themen(locale, slug, t) {
    const { topic } = (await loadTopic(locale, slug)) ?? {}
    return topic && { kind: t('topic.list'), title: topic.name }
  },
  async seite(locale, slug) {
    const page = await loadPage(locale, slug)
    return page && { kind: '', title: page.title }
  },
  async gemeinden(locale, slug, t) {
    const { town } = (await loadTown(locale, slug, now())) ?? {}
    return town && { kind: t(`municipalityKind.${town.kind}`), title: town.name }
  },
  async netzwerke(locale, slug, t) {
    const network = await loadNetwork(locale, slug)
    return network && { kind: t('network.list'), title: network.title }
  },
  async initiativen(locale, slug, t) {
    const initiative = await loadInitiative(locale, slug)
    return initiative && { kind: t('initiative.list'), title: initiative.name }
  },
  async termine(locale, slug, t) {
    const event = await loadEvent(locale, slug)
    return event && { kind: t(`eventKind.${event.kind}`), title: event.title }
  },
  async angebote(locale, slug, t) {
    const service = await loadService(locale, slug)
    return service && { kind: t(`serviceKind.${service.kind}`), title: service.name }
  },
  async woerter(locale, slug, t) {
    const word = await loadWord(locale, slug)
    return word && { kind: t('letter.list'), title: word.word }
  },
}

/** The titles of the site's own pages. */
const pages: Record<string, (t: Translate) => string> = {
  themen: (t) => t('topic.list'),
  aktuelles: (t) => t('article.list'),
  gemeinden: (t) => t('town.list'),
  mithelfen: (t) => t('network.help'),
  termine: (t) => t('event.list'),
  hilfe: (t) => t('service.list'),
  konzept: (t) => t('concept.title'),
  brief: (t) => t('letter.title'),
  woerter: (t) => t('letter.list'),
}

/**
 * What the picture of a page says; undefined if there is no such page. `start` is the homepage, and stands for pages
 * that are not known here.
 *
 * @param path without a language and without a slash before it
 */
export async function loadShareSubject(locale: ContentLocale, path: string) {
  const t = textsIn(locale)
  const [name = '', slug] = path.split('/')
  const words = await wordsOf(locale, name, slug, t)
  if (!words) return undefined
  const settings = await loadSettings(locale)
  const siteName = siteNameOf(settings)
  const isRtl = direction(locale) === 'rtl'
  return { siteName, isRtl, kind: words.kind, title: words.title || (settings.claim ?? siteName) }
}

async function wordsOf(
  locale: ContentLocale,
  name: string,
  slug: string | undefined,
  t: Translate,
): Promise<Words | undefined> {
  if (slug) return Object.hasOwn(records, name) ? records[name]!(locale, slug, t) : undefined
  if (name === 'start') return { kind: '', title: '' }
  return Object.hasOwn(pages, name) ? { kind: '', title: pages[name]!(t) } : undefined
}

/** Whether the page at a path has a picture of its own. */
export const hasSharePicture = (path: string): boolean => {
  const [name = '', slug] = path.slice(1).split('/')
  return Object.hasOwn(slug ? records : pages, name)
}
