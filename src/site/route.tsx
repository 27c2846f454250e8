import type { Metadata } from 'next'
import { cache, type ReactNode } from 'react'
import type { ContentLocale } from '../domain/locales'
import { Nowhere, nowhereMetadata } from './frame/Nowhere'
import { knownLocale, localeFrom } from './locales'
import { metadataOf } from './metadata'
import type { SearchParams } from './params'

type Params = { locale: string; slug?: string }
type Props = { params: Promise<Params>; searchParams?: SearchParams }

type Page<Content> = {
  /** The page's path without its language. */
  path(slug: string): string
  /** Loads what the page shows, once per request. Undefined: there is no such page. */
  load(locale: ContentLocale, slug: string): Promise<Content | undefined>
  title(content: Content, locale: ContentLocale): string | null | undefined
  description?(content: Content): string | null | undefined
  show(content: Content, locale: ContentLocale, params: Awaited<SearchParams>): ReactNode
}

/** The requested path without its language, if its first part is one. */
const given = (localeText: string, path: string) => (localeFrom(localeText) ? path : `/${localeText}${path}`)

/** A page of the site as Next's route: its metadata, and the 404 page where there is nothing to show. */
export function route<Content>({ path, load, title, description, show }: Page<Content>) {
  const found = cache(async (localeText: string, slug: string) => {
    const locale = localeFrom(localeText)
    const content = locale && (await load(locale, slug))
    return content === undefined ? undefined : { locale: locale!, content }
  })

  async function generateMetadata({ params }: Props): Promise<Metadata> {
    const { locale: localeText, slug = '' } = await params
    const page = await found(localeText, slug)
    if (!page) return nowhereMetadata(knownLocale(localeText))
    const { content, locale } = page
    return metadataOf(locale, path(slug), {
      title: title(content, locale),
      description: description?.(content),
    })
  }

  async function Page({ params, searchParams }: Props) {
    const { locale: localeText, slug = '' } = await params
    const page = await found(localeText, slug)
    if (!page) return <Nowhere locale={knownLocale(localeText)} path={given(localeText, path(slug))} />
    return show(page.content, page.locale, (await searchParams) ?? {})
  }

  return { generateMetadata, Page }
}
