import { intlLocales } from '../domain/intl'
import type { ContentLocale } from '../domain/locales'
import { languageTag, pathIn } from '../domain/site-paths'
import { direction } from './locales'
import { textsIn } from './texts'

/** What `src/embed` shows on other websites besides records, in one language. */
export function embedTexts(locale: ContentLocale): object {
  const text = textsIn(locale)
  return {
    language: languageTag(locale),
    dates: intlLocales(locale),
    direction: direction(locale),
    prefix: pathIn(locale, '/').replace(/\/$/, ''),
    all: text('frame.all'),
    cancelled: text('event.cancelled'),
    events: text('home.events'),
    failed: text('embed.failed'),
    help: text('service.list'),
    loading: text('embed.loading'),
    moved: text('event.moved'),
    noEvents: text('event.noneNext'),
    noHelp: text('service.none'),
    noStatements: text('article.none'),
    statements: text('article.keyStatements'),
  }
}
