import type { ContentLocale } from '../../domain/locales'
import { ArticleDate } from '../components/ArticleCards'
import { pathIn } from '../../domain/site-paths'
import { writtenIn } from '../locales'
import type { TeaserFragment } from '../operations'

/** Articles as a short list: what they say, and as of when. */
export function ShortArticles({
  articles,
  locale,
}: {
  articles: readonly TeaserFragment[]
  locale: ContentLocale
}) {
  return (
    <ul className="bn-short">
      {articles.map((article) => (
        <li key={article.slug}>
          <a href={pathIn(locale, `/artikel/${article.slug}`)} {...writtenIn(article)}>
            {article.title}
          </a>
          <span className="bn-quiet">
            <ArticleDate article={article} locale={locale} />
          </span>
        </li>
      ))}
    </ul>
  )
}
