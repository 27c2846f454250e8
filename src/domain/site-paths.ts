import { type ContentLocale, defaultLocale, detailsOf, localeFrom } from './locales'

/** The BCP 47 tag for `lang`: plain German is German. */
export const languageTag = (locale: ContentLocale): string => detailsOf(locale).tag ?? locale

/** Paths that are the same in all locales: files, interfaces, the admin panel. */
const withoutLocale = /^\/(api|admin)(\/|$)/

/** The URL of a site path in a locale. German has no prefix. */
export function pathIn(locale: ContentLocale, path: string): string {
  if (!path.startsWith('/') || locale === 'de' || withoutLocale.test(path)) return path
  return `/${locale}${path === '/' ? '' : path}`.replace('/#', '#')
}

/** Collections whose records have a page of the site, with the path before the slug. */
const pages: Partial<Record<string, string>> = {
  articles: '/artikel/',
  events: '/termine/',
  'glossary-words': '/woerter/',
  initiatives: '/initiativen/',
  municipalities: '/gemeinden/',
  networks: '/netzwerke/',
  pages: '/seite/',
  services: '/angebote/',
  topics: '/themen/',
}

export const hasPage = (collection: string): boolean => Object.hasOwn(pages, collection)

/** The path of a record's page, without a locale; undefined if it has none. */
export const pagePathOf = (collection: string, slug: string): string | undefined =>
  hasPage(collection) ? `${pages[collection]}${encodeURIComponent(slug)}` : undefined

/** The path of a collection's pages before the slug, such as `/artikel/`; undefined if it has none. */
export const pagePrefixOf = (collection: string): string | undefined =>
  hasPage(collection) ? pages[collection] : undefined
/** The record a path of the site names, without a locale; undefined for other pages. */
export function recordOfPath(path: string): { collection: string; slug: string } | undefined {
  const found = Object.entries(pages).find(([, before]) => path.startsWith(before!))
  const slug = found && path.slice(found[1]!.length)
  return slug && !slug.includes('/') ? { collection: found[0], slug } : undefined
}

/** Where readers say whether a page was right and helpful. */
export const feedbackPath = '/rueckmeldung'

/** The content locale of a code; German for any other. */
export const contentLocale = (code: unknown): ContentLocale => localeFrom(code) ?? defaultLocale
