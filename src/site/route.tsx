import type { Metadata } from 'next'
import { cache, type ReactNode } from 'react'
import { type ContentLocale, defaultLocale, localeFrom } from '../domain/locales'
import { sayPlain } from '../request/page-record'
import { Nowhere, nowhereMetadata } from './frame/Nowhere'
import { NotOffered, notOfferedMetadata } from './frame/NotOffered'
import { type FeedLink, metadataOf } from './metadata'
import { askedFor } from './offered'
import type { Locale } from './operations'
import { type Reads, readsOf, type SearchParams } from './params'
import { loadSettings, type SiteSettings } from './settings'
import { type Data, StructuredData } from './structured/StructuredData'

type Params = { locale: string; slug?: string }
type Props = { params: Promise<Params>; searchParams?: SearchParams }

type Page<Content> = {
  /** The page's path without its language. */
  path(slug: string): string
  /** Loads what the page shows, once per request. Undefined: there is no such page. */
  load(locale: ContentLocale, slug: string): Promise<Content | undefined>
  title(content: Content, locale: ContentLocale): string | null | undefined
  description?(content: Content): string | null | undefined
  /** The languages its record is written in; without them, the page is in all languages. */
  available?(content: Content): readonly Locale[]
  /** When its record was published. */
  published?(content: Content): string | null
  /** The feed that tells of its changes. */
  feed?(content: Content, locale: ContentLocale): FeedLink
  /** Whether search engines leave it out. */
  isUnlisted?: true
  /** What programs read about it. */
  data?(content: Content, locale: ContentLocale, settings: SiteSettings): Data
  /** False: the page repeats words of its reader, or shows what GraphQL does not know, and is never stored. */
  stored?: false
} & (
  | { reads?: undefined; show(content: Content, locale: ContentLocale): ReactNode }
  | {
      /** The parameters of the address it reads; `show` gets no others. */
      reads: Reads
      show(content: Content, locale: ContentLocale, params: Record<string, string>): ReactNode
    }
)

/** The requested path without its language, if its first part is one. */
const given = (localeText: string, path: string) => (localeFrom(localeText) ? path : `/${localeText}${path}`)

/**
 * A page of the site as Next's route: its metadata, and the 404 page where there is nothing to show. It depends on its
 * address, the time (`now()`) and what it asks GraphQL, and on no cookie or header: it is stored as a whole until
 * something that it shows changes.
 */
export function route<Content>(page: Page<Content>) {
  const { path, load, stored } = page
  const reads = readsOf(page.reads ?? {})
  const found = cache(async (localeText: string, slug: string) => {
    const asked = await askedFor(localeText)
    const isOpen = asked.locale && asked.isOffered
    return { ...asked, content: isOpen ? await load(asked.locale, slug) : undefined }
  })

  async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
    const { locale: localeText, slug = '' } = await params
    const known = await found(localeText, slug)
    const { content, locale } = known
    if (locale && !known.isOffered) return notOfferedMetadata(locale)
    if (!locale || content === undefined) return nowhereMetadata(locale ?? defaultLocale)
    const choice = page.reads ? [...reads(searchOf((await searchParams) ?? {})).keys()] : []
    return metadataOf(locale, path(slug), await loadSettings(locale), {
      title: page.title(content, locale),
      description: page.description?.(content),
      available: page.available?.(content),
      published: page.published?.(content),
      feed: page.feed?.(content, locale),
      isChoice: page.isUnlisted ?? choice.some((name) => name !== 'seite'),
    })
  }

  async function Page({ params, searchParams }: Props) {
    sayPlain(reads, { stored: stored !== false })
    const { locale: localeText, slug = '' } = await params
    const known = await found(localeText, slug)
    const { content, locale } = known
    if (locale && !known.isOffered)
      return <NotOffered locale={locale} path={path(slug)} offered={known.offered} />
    if (!locale || content === undefined)
      return <Nowhere locale={locale ?? defaultLocale} path={given(localeText, path(slug))} />
    const data = page.data?.(content, locale, await loadSettings(locale))
    const choice = page.reads && Object.fromEntries(reads(searchOf((await searchParams) ?? {})))
    return (
      <>
        {data && <StructuredData data={data} />}
        {page.reads ? page.show(content, locale, choice!) : page.show(content, locale)}
      </>
    )
  }

  return { generateMetadata, Page }
}

/** Next's parameters as those of a URL. */
const searchOf = (params: Awaited<SearchParams>) =>
  new URLSearchParams(
    Object.entries(params).flatMap(([name, values]) =>
      [values ?? []].flat().map((value): [string, string] => [name, value]),
    ),
  )
