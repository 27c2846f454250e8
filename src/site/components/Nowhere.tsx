import type { ContentLocale } from '../../domain/locales'
import { sayNotFound } from '../../request/page-status'
import { pathIn } from '../../domain/site-paths'
import { siteTexts } from '../texts'

/** The 404 page, within the site's layout. */
export function Nowhere({ locale }: { locale: ContentLocale }) {
  sayNotFound()
  const t = siteTexts[locale]
  return (
    <article className="bn-article">
      <h1 className="kern-heading-x-large">{t.nowhere}</h1>
      <p>{t.nowhereText}</p>
      <p>
        <a href={pathIn(locale, '/')}>{t.home}</a>
      </p>
    </article>
  )
}

/** Metadata of a 404 page for search engines. */
export const nowhereMetadata = (locale: ContentLocale) => ({
  title: siteTexts[locale].nowhere,
  robots: { index: false },
})
