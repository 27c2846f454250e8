import { type ContentLocale, defaultLocale } from '../domain/locales'
import { languageTag, pathIn } from '../domain/site-paths'
import { graphqlLocale } from './locales'
import type { Locale } from './operations'

/** The languages of the site in which a page exists: those its record is written in, or all where that is not known. */
export const languagesOfPage = (
  offered: readonly ContentLocale[],
  available?: readonly Locale[] | null,
): readonly ContentLocale[] =>
  available
    ? offered.filter((code) => code === defaultLocale || available.includes(graphqlLocale(code)))
    : offered

/**
 * A page's paths by language tag, for `hreflang`. Plain German has no tag of its own: search engines find it through
 * the sitemap and the page itself.
 */
export function languageLinks(path: string, languages: readonly ContentLocale[]): Record<string, string> {
  const tagged = languages.filter((code) => code !== 'de-simple')
  return {
    ...Object.fromEntries(tagged.map((code) => [languageTag(code), pathIn(code, path)])),
    'x-default': path,
  }
}
