import type { ContentLocale } from '../domain/locales'
import { ArticleDocument, type ArticleQuery, PageDocument, type PageQuery } from './operations'
import { query } from './query'

export type Article = NonNullable<ArticleQuery['Article']>

/** A published article and whether it is written in the locale itself, or undefined. */
export async function loadArticle(
  locale: ContentLocale,
  slug: string,
): Promise<{ article: Article; translated: boolean } | undefined> {
  const { Article: article } = await query(locale, ArticleDocument, { slug })
  return article ? { article, translated: article.availableLocales.includes(article.locale) } : undefined
}

export type Page = NonNullable<PageQuery['Page']>

/** A published page such as the imprint, or undefined. */
export async function loadPage(locale: ContentLocale, slug: string): Promise<Page | undefined> {
  const { Page: page } = await query(locale, PageDocument, { slug })
  return page ?? undefined
}
