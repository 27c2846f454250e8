import type { Metadata } from 'next'
import type { ContentLocale } from '../domain/locales'
import { languageTag, pathIn } from '../domain/site-paths'

/** Title, description, and the page's addresses in the languages of the site, for search engines. */
export function metadataOf(
  locale: ContentLocale,
  path: string,
  offered: readonly ContentLocale[],
  { title, description }: { title?: string | null; description?: string | null } = {},
): Metadata {
  // Plain German has no language tag of its own: it is found through the page itself.
  const others = offered.filter((code) => code !== 'de-simple')
  return {
    ...(title ? { title } : {}),
    ...(description ? { description } : {}),
    alternates: {
      canonical: pathIn(locale, path),
      languages: {
        ...Object.fromEntries(others.map((code) => [languageTag(code), pathIn(code, path)])),
        'x-default': path,
      },
    },
  }
}
