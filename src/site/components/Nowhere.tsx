import type { ContentLocale } from '../../domain/locales'
import { sayNotFound } from '../../request/page-status'
import { pathIn } from '../locales'
import { siteTexts } from '../texts'

/** Shown within the site's frame, with status 404, for addresses nothing is published at. */
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

/** What search engines are told of such an address. */
export const nowhereMetadata = (locale: ContentLocale) => ({
  title: siteTexts[locale].nowhere,
  robots: { index: false },
})
