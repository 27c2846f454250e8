import { gap } from '../../domain/placeholders'
import type { ContentLocale } from '../../domain/locales'
import { RichText } from '../components/RichText'
import { Frame } from '../frame/Frame'
import { textsIn } from '../texts'
import type { Page } from './load'

/** A free page such as the imprint. */
export function FreePage({ page, locale }: { page: Page; locale: ContentLocale }) {
  return (
    <Frame locale={locale} path={`/seite/${page.slug}`} trail={[]} listens>
      <article className="bn-article">
        <h1 className="kern-heading-x-large" dir="auto">
          {page.title}
        </h1>
        {page.bodyHtml?.includes(gap) && <p className="bn-note">{textsIn(locale)('notice.completed')}</p>}
        {page.bodyHtml && <RichText html={page.bodyHtml} />}
      </article>
    </Frame>
  )
}
