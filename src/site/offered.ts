import { cache } from 'react'
import { type ContentLocale, localeFrom, offeredLocales } from '../domain/locales'
import { localeOf } from './locales'
import { loadSettings, type SiteSettings } from './settings'

/** The languages of the site, in the order of its switcher. */
export const languagesOf = ({ languages }: Pick<SiteSettings, 'languages'>): ContentLocale[] =>
  offeredLocales(languages.map(localeOf))

/** What the first part of an address asks for: a language of the site, or one that the system knows and the site has not. */
export type Asked =
  { locale: ContentLocale; isOffered: boolean; offered: ContentLocale[] } | { locale: undefined }

/** Whether the site has the language that an address asks for; loaded once per request. */
export const askedFor = cache(async (text: string): Promise<Asked> => {
  const locale = localeFrom(text)
  if (!locale) return { locale }
  const offered = languagesOf(await loadSettings(locale))
  return { locale, isOffered: offered.includes(locale), offered }
})
