import type { Metadata } from 'next'
import type { ContentLocale } from '../domain/locales'
import { languageTag, pathIn } from '../domain/site-paths'
import { urlOf } from './address'
import type { Locale } from './operations'
import { languagesOf } from './offered'
import { languageLinks, languagesOfPage } from './page-languages'
import { siteNameOf, type SiteSettings } from './settings'
import { sharePicture } from './share/picture'
import { textsIn } from './texts'

/** A feed by its name (src/feeds/atom), with the title under which programs offer it. */
export type FeedLink = { name: string; title: string }

type Described = {
  title?: string | null | undefined
  description?: string | null | undefined
  /** The languages its record is written in; undefined: all. */
  available?: readonly Locale[] | undefined
  /** When its record was published (ISO 8601, UTC). */
  published?: string | null | undefined
  feed?: FeedLink | undefined
  /** Whether the address chooses a part of a list. */
  isChoice?: boolean
}

/**
 * What search engines, social networks and feed readers learn about a page. What is not translated is another address
 * of the German page; a choice from a list is not listed in search engines, but its links are followed.
 */
export function metadataOf(
  locale: ContentLocale,
  path: string,
  settings: Pick<SiteSettings, 'siteName' | 'claim' | 'languages'>,
  { title, description, available, published, feed, isChoice }: Described = {},
): Metadata {
  const languages = languagesOfPage(languagesOf(settings), available)
  const own = pathIn(locale, path)
  const siteName = siteNameOf(settings)
  const picture = { ...sharePicture(locale, path), alt: title ? `${title} – ${siteName}` : siteName }
  const about = description ?? settings.claim
  return {
    ...(title ? { title } : {}),
    ...(description ? { description } : {}),
    ...(isChoice ? { robots: { index: false, follow: true } } : {}),
    alternates: {
      canonical: languages.includes(locale) ? own : path,
      languages: languageLinks(path, languages),
      types: { 'application/atom+xml': feedsFor(locale, feed) },
    },
    openGraph: {
      ...(published ? { type: 'article', publishedTime: published } : { type: 'website' }),
      title: title ?? siteName,
      ...(about ? { description: about } : {}),
      siteName,
      url: urlOf(own),
      locale: languageTag(locale).replace('-', '_'),
      images: [picture],
    },
    twitter: { card: 'summary_large_image', images: [picture] },
  }
}

/** The feed of news, and that of the page. */
function feedsFor(locale: ContentLocale, feed: FeedLink | undefined) {
  const news = { name: 'aktuelles', title: textsIn(locale)('article.list') }
  return [...(feed ? [feed] : []), news].map(({ name, title }) => ({
    url: pathIn(locale, `/feeds/${name}.xml`),
    title,
  }))
}
