import type { ContentLocale } from '../domain/locales'
import { ArticleDocument, type ArticleQuery, PageDocument, type PageQuery } from './operations'
import { query } from './query'

export type Article = NonNullable<ArticleQuery['Articles']>['docs'][number]

/** A published article and whether it is written in the locale itself, or undefined. */
export async function loadArticle(
  locale: ContentLocale,
  slug: string,
): Promise<{ article: Article; translated: boolean } | undefined> {
  const { Articles, inLocale } = await query(locale, ArticleDocument, { slug })
  const article = Articles?.docs[0]
  return article && { article, translated: Boolean(inLocale?.docs[0]?.title) }
}

export type Page = NonNullable<PageQuery['Pages']>['docs'][number]

/** A published page such as the imprint, or undefined. */
export async function loadPage(locale: ContentLocale, slug: string): Promise<Page | undefined> {
  const { Pages } = await query(locale, PageDocument, { slug })
  return Pages?.docs[0]
}
