import { type ContentLocale, contentLocales } from '../domain/locales'
import { isLink } from '../domain/link'
import { pathIn } from '../domain/site-paths'
import type { Locale } from './operations'

/** The locale in a URL, if any. */
export function localeFrom(text: string): ContentLocale | undefined {
  return contentLocales.find(({ code }) => code === text)?.code
}

/** The same with German as the default. */
export const knownLocale = (text: string): ContentLocale => localeFrom(text) ?? 'de'

/** The GraphQL enum value of a locale, which has no hyphen. */
export const graphqlLocale = (locale: ContentLocale): Locale => locale.replace('-', '_') as Locale

export const direction = (locale: ContentLocale): 'rtl' | 'ltr' =>
  contentLocales.find(({ code }) => code === locale)!.rtl ? 'rtl' : 'ltr'

/** The target of an editor's link in a locale; undefined if the link is not allowed, even if it was stored earlier. */
export const linkIn = (locale: ContentLocale, url: string | null | undefined): string | undefined =>
  isLink(url) ? pathIn(locale, url) : undefined

/** Attributes of a record's texts: marked as German where they are not translated into the page's language. */
export const writtenIn = ({ locale, availableLocales }: { locale: Locale; availableLocales: Locale[] }) =>
  availableLocales.includes(locale) ? {} : { lang: 'de', dir: 'ltr' as const }
