import type { ContentLocale } from '../../domain/locales'
import { pathIn } from '../../domain/site-paths'
import { urlOf } from '../../site/address'
import { languagesOfPage, languageLinks } from '../../site/page-languages'
import type { Xml } from '../xml'
import type { Listed } from './kinds'

/** The addresses of a page in all languages it exists in, each with all others. */
export function addressesOf(
  offered: readonly ContentLocale[],
  path: string,
  { updatedAt, availableLocales }: Partial<Listed> = {},
): Xml[] {
  const languages = languagesOfPage(offered, availableLocales)
  const links = Object.entries(languageLinks(path, languages)).map(([hreflang, href]) => ({
    ...{ '@rel': 'alternate', '@hreflang': hreflang, '@href': urlOf(href) },
  }))
  return languages.map((locale) => ({
    loc: urlOf(pathIn(locale, path)),
    lastmod: updatedAt,
    'xhtml:link': links,
  }))
}
