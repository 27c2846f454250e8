import type { ContentLocale } from '../../domain/locales'
import type { Article } from '../article'
import { languageTag } from '../../domain/site-paths'
import { linkIn } from '../locales'
import { siteTexts } from '../texts'

/** The sources of an article, and its as-of date. */
export function Sources({ article, locale }: { article: Article; locale: ContentLocale }) {
  const t = siteTexts[locale]
  const day = (text: string) =>
    new Date(text).toLocaleDateString(languageTag(locale), { timeZone: 'UTC', dateStyle: 'long' })
  return (
    <aside className="bn-sources">
      {article.asOf && (
        <p>
          {t.asOf}: <time dateTime={article.asOf}>{day(article.asOf)}</time>
        </p>
      )}
      {Boolean(article.sources?.length) && (
        <>
          <h2 className="kern-title">{t.sources}</h2>
          <ul>
            {article.sources!.map(({ title, publisher, url, date }) => (
              <li key={title}>
                {url ? <a href={linkIn(locale, url)}>{title}</a> : title}
                {[publisher, date && day(date)].filter(Boolean).map((part) => `, ${part}`)}
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  )
}
