import type { ContentLocale } from '../../domain/locales'
import { dayIn, dayOfMoment } from '../dates'
import { pathIn } from '../../domain/site-paths'
import { writtenIn } from '../locales'
import type { TeaserFragment } from '../operations'
import { textsIn } from '../texts'

type Props = {
  articles: readonly TeaserFragment[]
  locale: ContentLocale
  /** The level of the cards' headings. */
  level?: 2 | 3
}

/** Articles as linked cards. */
export function ArticleCards({ articles, locale, level = 3 }: Props) {
  const Heading = `h${level}` as const
  return (
    <ul className="bn-cards">
      {articles.map((article) => (
        <li key={article.slug} className="bn-card bn-card--linked">
          <Heading className="kern-title" {...writtenIn(article)}>
            <a href={pathIn(locale, `/artikel/${article.slug}`)}>{article.title}</a>
          </Heading>
          {article.teaser && <p {...writtenIn(article)}>{article.teaser}</p>}
          <p className="bn-card__meta">
            <ArticleDate article={article} locale={locale} />
            {article.municipality && <span>{article.municipality.name}</span>}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** Statements and facts say which day they describe; other articles when they were published. */
export function ArticleDate({ article, locale }: { article: TeaserFragment; locale: ContentLocale }) {
  const { kind, asOf, publishedAt } = article
  if ((kind === 'fact' || kind === 'key_statement') && asOf)
    return (
      <span>
        {textsIn(locale)('article.asOf')} <time dateTime={asOf}>{dayIn(locale, asOf)}</time>
      </span>
    )
  return publishedAt ? <time dateTime={publishedAt}>{dayOfMoment(locale, publishedAt)}</time> : null
}
