import type { Article as ArticleData, WithContext } from 'schema-dts'
import type { ContentLocale } from '../../domain/locales'
import { languageTag, pathIn } from '../../domain/site-paths'
import { urlOf } from '../address'
import type { Article, Translation } from '../articles/load'
import type { SiteSettings } from '../settings'
import { sharePicture } from '../share/picture'
import { district, textOf } from './organizations'
import { context } from './StructuredData'

/** An article; news are a `NewsArticle`. The district answers for all of them. */
export function articleData(
  locale: ContentLocale,
  article: Article,
  translation: Translation,
  settings: SiteSettings,
): WithContext<ArticleData> {
  const path = `/artikel/${article.slug}`
  const isOwn = translation !== 'missing'
  const publisher = district(settings)
  return {
    '@context': context,
    '@type': article.kind === 'news' ? 'NewsArticle' : 'Article',
    headline: article.title,
    url: urlOf(pathIn(isOwn ? locale : 'de', path)),
    inLanguage: isOwn ? languageTag(locale) : 'de',
    image: urlOf(sharePicture(locale, path).url),
    dateModified: article.updatedAt,
    author: publisher,
    publisher,
    ...textOf('description', article.teaser),
    ...textOf('datePublished', article.publishedAt),
    ...(article.topics.length
      ? { about: article.topics.map(({ name }) => ({ '@type': 'Thing', name })) }
      : {}),
    ...(article.municipality
      ? { contentLocation: { '@type': 'Place', name: article.municipality.name } }
      : {}),
    ...(article.sources.length
      ? {
          citation: article.sources.map(({ title, url }) => ({
            ...{ '@type': 'CreativeWork', name: title },
            ...textOf('url', url),
          })),
        }
      : {}),
  }
}
