import type { ContentLocale } from '../../domain/locales'
import { ArticleDocument, ArticleListDocument, type ArticleKind, type ArticleQuery } from '../operations'
import { query } from '../query'

export type Article = NonNullable<ArticleQuery['Article']>

/** How far an article is translated into the reader's language. */
export type Translation = 'own' | 'outdated' | 'missing'

/** A published article, and how far it is translated; undefined if there is none. */
export async function loadArticle(
  locale: ContentLocale,
  slug: string,
): Promise<{ article: Article; translation: Translation } | undefined> {
  const { Article: article } = await query(locale, ArticleDocument, { slug })
  if (!article) return undefined
  const state = article.translations.find((one) => one.locale === article.locale)?.state
  const isMissing = !article.availableLocales.includes(article.locale)
  return { article, translation: isMissing ? 'missing' : state === 'outdated' ? 'outdated' : 'own' }
}

/** Articles of the same topics, without the article itself. */
export function relatedTo(article: Article) {
  const others = article.topics.flatMap(({ articles }) => articles.docs)
  const bySlug = new Map(others.map((one) => [one.slug, one]))
  bySlug.delete(article.slug)
  return [...bySlug.values()].slice(0, 3)
}

/** A page of articles, the newest first. */
export async function loadArticles(locale: ContentLocale, kinds: ArticleKind[], page: number) {
  const { Articles } = await query(locale, ArticleListDocument, { kinds, page })
  return { articles: Articles.docs, page, pages: Articles.totalPages }
}
