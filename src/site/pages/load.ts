import type { ContentLocale } from '../../domain/locales'
import { PageDocument, type PageQuery } from '../operations'
import { query } from '../query'

export type Page = NonNullable<PageQuery['Page']>

/** A published page such as the imprint, or undefined. */
export async function loadPage(locale: ContentLocale, slug: string): Promise<Page | undefined> {
  const { Page: page } = await query(locale, PageDocument, { slug })
  return page ?? undefined
}
