import { type ContentLocale, contentLocales } from '../domain/locales'
import { isLink } from '../domain/link'
import type { LocaleInputType } from './operations'

/** The locale an address names, if it names one. */
export function localeFrom(text: string): ContentLocale | undefined {
  return contentLocales.find(({ code }) => code === text)?.code
}

/** The same for pages in a frame of some language: German where the address names none. */
export const knownLocale = (text: string): ContentLocale => localeFrom(text) ?? 'de'

/** How GraphQL writes a locale: its enum values have no hyphen. */
export const graphqlLocale = (locale: ContentLocale): LocaleInputType =>
  locale.replace('-', '_') as LocaleInputType

/** The BCP 47 tag for `lang`: plain German is German. */
export const languageTag = (locale: ContentLocale): string => (locale === 'de-simple' ? 'de' : locale)

export const direction = (locale: ContentLocale): 'rtl' | 'ltr' =>
  contentLocales.find(({ code }) => code === locale)!.rtl ? 'rtl' : 'ltr'

/** The address of a path of the site in a locale. German needs no prefix. */
export function pathIn(locale: ContentLocale, path: string): string {
  if (!path.startsWith('/')) return path
  return locale === 'de' ? path : `/${locale}${path === '/' ? '' : path}`.replace('/#', '#')
}

/** Where a link of editors leads in a locale: nowhere if it is one that no text may have, whenever it was stored. */
export const linkIn = (locale: ContentLocale, url: string | null | undefined): string | undefined =>
  isLink(url) ? pathIn(locale, url) : undefined
