import { type ContentLocale, defaultLocale, detailsOf, localeFrom } from '../domain/locales'
import { isLink } from '../domain/link'
import { pathIn } from '../domain/site-paths'
import type { Locale } from './operations'

/** The locale in a URL; German if there is none. */
export const knownLocale = (text: string): ContentLocale => localeFrom(text) ?? defaultLocale

/** The GraphQL enum value of a locale, which has no hyphen. */
export const graphqlLocale = (locale: ContentLocale): Locale => locale.replace('-', '_') as Locale

/** The content locale of a value of the GraphQL enum. */
export const localeOf = (value: Locale): ContentLocale | undefined => localeFrom(value.replace('_', '-'))

export const direction = (locale: ContentLocale): 'rtl' | 'ltr' => (detailsOf(locale).rtl ? 'rtl' : 'ltr')

/** The target of an editor's link in a locale; undefined if the link is not allowed, even if it was stored earlier. */
export const linkIn = (locale: ContentLocale, url: string | null | undefined): string | undefined =>
  isLink(url) ? pathIn(locale, url) : undefined

/** Attributes of a record's texts: marked as German where they are not translated into the page's language. */
export const writtenIn = ({ locale, availableLocales }: { locale: Locale; availableLocales: Locale[] }) =>
  availableLocales.includes(locale) ? {} : { lang: 'de', dir: 'ltr' as const }
