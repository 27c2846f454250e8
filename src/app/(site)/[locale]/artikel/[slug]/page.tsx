import type { Metadata } from 'next'
import { cache } from 'react'
import { loadArticle } from '../../../../../site/article'
import { Nowhere, nowhereMetadata } from '../../../../../site/components/Nowhere'
import { Picture } from '../../../../../site/components/Picture'
import { RichText } from '../../../../../site/components/RichText'
import { Sources } from '../../../../../site/components/Sources'
import { languageTag } from '../../../../../domain/site-paths'
import { knownLocale, localeFrom } from '../../../../../site/locales'
import { siteTexts } from '../../../../../site/texts'

type Props = { params: Promise<{ locale: string; slug: string }> }

const load = cache(async (localeText: string, slug: string) => {
  const locale = localeFrom(localeText)
  const found = locale && (await loadArticle(locale, slug))
  return found && { locale, ...found }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  const found = await load(locale, slug)
  if (!found) return nowhereMetadata(knownLocale(locale))
  const { article } = found
  return { title: article.title, description: article.teaser ?? undefined }
}

/** One article, with its date and sources. */
export default async function ArticlePage({ params }: Props) {
  const { locale: localeText, slug } = await params
  const found = await load(localeText, slug)
  if (!found) return <Nowhere locale={knownLocale(localeText)} />
  const { article, locale, translated } = found
  const t = siteTexts[locale]
  const written = translated ? {} : { lang: 'de', dir: 'ltr' as const }
  return (
    <article className="bn-article">
      {!translated && <p className="bn-note">{t.notTranslated}</p>}
      <div {...written}>
        <h1 className="kern-heading-x-large">{article.title}</h1>
        <p className="bn-card__meta">
          {article.municipality && <span>{article.municipality.name}</span>}
          {article.publishedAt && (
            <time dateTime={article.publishedAt}>
              {new Date(article.publishedAt).toLocaleDateString(languageTag(locale), {
                timeZone: 'Europe/Berlin',
                dateStyle: 'long',
              })}
            </time>
          )}
        </p>
        {article.teaser && <p className="kern-body kern-body--large">{article.teaser}</p>}
        {article.image && <Picture picture={article.image} />}
        {article.bodyHtml && <RichText html={article.bodyHtml} />}
      </div>
      <Sources article={article} locale={locale} />
    </article>
  )
}
