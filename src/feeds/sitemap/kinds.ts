import { roundedNow } from '../../site/events/dates'
import {
  type Locale,
  SitemapArticlesDocument,
  type SitemapCountsQuery,
  SitemapEventsDocument,
  SitemapInitiativesDocument,
  SitemapMunicipalitiesDocument,
  SitemapNetworksDocument,
  SitemapPagesDocument,
  SitemapServicesDocument,
  SitemapTopicsDocument,
  SitemapWordsDocument,
} from '../../site/operations'
import { query } from '../../site/query'

/** A record with a page. Without `availableLocales`, its page is in all languages. */
export type Listed = { slug: string; updatedAt: string; availableLocales?: Locale[] }

/** One kind of page: its records as the sitemap lists them, a part at a time. */
type Kind = {
  /** The path of its pages before the slug. */
  path: string
  list: keyof SitemapCountsQuery
  load(page: number): Promise<{ docs: Listed[] }>
}

/** How many records a part lists, as in `sitemap.graphql`. Each has an address in every language, and all of them name all others. */
export const partSize = 250
/** GraphQL skips 10,000 records at most. */
export const mostParts = 40

/** Kinds of pages by the name of their parts. Events that are over are not listed. */
export const kinds: Record<string, Kind> = {
  artikel: {
    ...{ path: '/artikel/', list: 'Articles' },
    load: async (page) => (await query('de', SitemapArticlesDocument, { page })).Articles,
  },
  themen: {
    ...{ path: '/themen/', list: 'Topics' },
    load: async (page) => (await query('de', SitemapTopicsDocument, { page })).Topics,
  },
  seiten: {
    ...{ path: '/seite/', list: 'Pages' },
    load: async (page) => (await query('de', SitemapPagesDocument, { page })).Pages,
  },
  gemeinden: {
    ...{ path: '/gemeinden/', list: 'Municipalities' },
    load: async (page) => (await query('de', SitemapMunicipalitiesDocument, { page })).Municipalities,
  },
  netzwerke: {
    ...{ path: '/netzwerke/', list: 'Networks' },
    load: async (page) => (await query('de', SitemapNetworksDocument, { page })).Networks,
  },
  initiativen: {
    ...{ path: '/initiativen/', list: 'Initiatives' },
    load: async (page) => (await query('de', SitemapInitiativesDocument, { page })).Initiatives,
  },
  termine: {
    ...{ path: '/termine/', list: 'Events' },
    load: async (page) =>
      (await query('de', SitemapEventsDocument, { page, now: roundedNow(new Date()) })).Events,
  },
  angebote: {
    ...{ path: '/angebote/', list: 'Services' },
    load: async (page) => (await query('de', SitemapServicesDocument, { page })).Services,
  },
  woerter: {
    ...{ path: '/woerter/', list: 'GlossaryWords' },
    load: async (page) => (await query('de', SitemapWordsDocument, { page })).GlossaryWords,
  },
}
