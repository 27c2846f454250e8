import type { ContentLocale } from '../../domain/locales'
import type { Article } from '../articles/load'
import { dayIn } from '../dates'
import { linkIn } from '../locales'
import { textsIn } from '../texts'

/** The sources of an article, its as-of date and when it is checked again. */
export function Sources({ article, locale }: { article: Article; locale: ContentLocale }) {
  const t = textsIn(locale)
  const { asOf, reviewBy, sources } = article
  if (!asOf && !reviewBy && !sources?.length) return null
  return (
    <aside className="bn-sources" aria-label={t('article.sources')}>
      {asOf && (
        <p>
          {t('article.asOf')}: <time dateTime={asOf}>{dayIn(locale, asOf)}</time>
        </p>
      )}
      {reviewBy && (
        <p>
          {t('article.reviewBy')}: <time dateTime={reviewBy}>{dayIn(locale, reviewBy)}</time>
        </p>
      )}
      {Boolean(sources?.length) && (
        <>
          <h2 className="kern-title">{t('article.sources')}</h2>
          <ul>
            {sources!.map(({ title, publisher, url, date }) => (
              <li key={title} lang="de" dir="ltr">
                {url ? <a href={linkIn(locale, url)}>{title}</a> : title}
                {[publisher, date && dayIn('de', date)].filter(Boolean).map((part) => `, ${part}`)}
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  )
}
