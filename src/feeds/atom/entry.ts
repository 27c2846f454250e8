import type { ContentLocale } from '../../domain/locales'
import { languageTag, pathIn } from '../../domain/site-paths'
import { urlOf } from '../../site/address'
import { writtenIn } from '../../site/locales'
import type { ArticleEntryFragment, EventEntryFragment, ServiceEntryFragment } from '../../site/operations'
import { textsIn } from '../../site/texts'
import type { Xml } from '../xml'
import { datesText } from './dates-text'

/** An entry of a feed, and the moment by which its feed is ordered and dated (ISO 8601, UTC). */
export type Entry = { updated: string; xml: Xml }

type Source = {
  id: string
  title: string
  path: string
  language: string
  published: string | null
  updated: string
  summary?: string | null | undefined
  html?: string | null
  category?: string | undefined
}

export const articleEntry = (locale: ContentLocale, article: ArticleEntryFragment): Entry =>
  entryOf(locale, {
    id: article.id,
    title: article.title,
    path: `/artikel/${article.slug}`,
    language: languageOf(locale, article),
    published: article.publishedAt,
    updated: article.updatedAt,
    summary: article.teaser,
    html: article.bodyHtml,
    category: article.kind ? textsIn(locale)(`articleKind.${article.kind}`) : undefined,
  })

export const eventEntry = (locale: ContentLocale, event: EventEntryFragment, now: Date): Entry =>
  entryOf(locale, {
    id: event.id,
    title: event.title,
    path: `/termine/${event.slug}`,
    language: languageOf(locale, event),
    published: event.createdAt,
    updated: event.updatedAt,
    summary: datesText(locale, event, now),
    html: event.descriptionHtml,
    category: event.kind ? textsIn(locale)(`eventKind.${event.kind}`) : undefined,
  })

export const serviceEntry = (locale: ContentLocale, service: ServiceEntryFragment): Entry =>
  entryOf(locale, {
    id: service.id,
    title: service.name,
    path: `/angebote/${service.slug}`,
    language: languageOf(locale, service),
    published: service.createdAt,
    updated: service.updatedAt,
    summary: service.provider?.name,
    html: service.descriptionHtml,
    category: service.kind ? textsIn(locale)(`serviceKind.${service.kind}`) : undefined,
  })

const languageOf = (locale: ContentLocale, record: Parameters<typeof writtenIn>[0]): string =>
  writtenIn(record).lang ?? languageTag(locale)

function entryOf(locale: ContentLocale, source: Source): Entry {
  const { id, title, path, language, published, updated, summary, html, category } = source
  const url = urlOf(pathIn(locale, path))
  return {
    updated,
    xml: {
      '@xml:lang': language,
      // The same when the address changes, and another one in each language.
      id: `urn:uuid:${id}${locale === 'de' ? '' : `#${locale}`}`,
      title: { '@type': 'text', '#text': title },
      link: { '@rel': 'alternate', '@type': 'text/html', '@href': url },
      updated,
      published: published ?? undefined,
      category: category ? { '@term': category } : undefined,
      summary: summary ? { '@type': 'text', '#text': summary } : undefined,
      content: html ? { '@type': 'html', '@xml:base': url, '#text': html } : undefined,
    },
  }
}
