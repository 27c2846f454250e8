import type { ContentLocale } from '../../domain/locales'
import { languageTag, pathIn } from '../../domain/site-paths'
import type { TeaserFragment } from '../operations'

/** Articles as linked cards. */
export function Cards({ articles, locale }: { articles: TeaserFragment[]; locale: ContentLocale }) {
  return (
    <ul className="bn-cards">
      {articles.map((article) => (
        <li key={article.slug} className="bn-card">
          <h3 className="kern-title" dir="auto">
            <a href={pathIn(locale, `/artikel/${article.slug}`)}>{article.title}</a>
          </h3>
          {article.teaser && <p dir="auto">{article.teaser}</p>}
          <p className="bn-card__meta">
            {article.publishedAt && (
              <time dateTime={article.publishedAt}>
                {new Date(article.publishedAt).toLocaleDateString(languageTag(locale), {
                  timeZone: 'Europe/Berlin',
                  dateStyle: 'long',
                })}
              </time>
            )}
            {article.municipality && <span>{article.municipality.name}</span>}
          </p>
        </li>
      ))}
    </ul>
  )
}
