import type { ContentLocale } from '../../domain/locales'
import { pathIn } from '../../domain/site-paths'
import { sayNotFound } from '../../request/page-status'
import { Frame } from '../frame/Frame'
import { dayForm, matching, type SearchParams } from '../params'
import { textsIn } from '../texts'
import { changedSince, type Validity } from './validity'
import { Ways } from '../components/Ways'

type Props = { locale: ContentLocale; id: string; validity: Validity; params: Awaited<SearchParams> }

/** Where the code of a poster leads: whether it still holds, and to what is true today. */
export function ValidityPage({ locale, id, validity, params }: Props) {
  const t = textsIn(locale)
  const { changed, record, sentence } = validity
  const since = changedSince(locale, matching(params, 'stand', dayForm), changed)
  if (!record) sayNotFound()
  const ways = [
    ['/hilfe', t('service.list')],
    ['/termine', t('event.list')],
    ['/gemeinden', t('town.list')],
  ] as const
  return (
    <Frame locale={locale} path={`/q/${id}`}>
      <article className="bn-article">
        <h1 className="kern-heading-x-large">{t('validity.title')}</h1>
        {record && (
          <p className="kern-body kern-body--large">
            <strong {...record.written}>{record.name}</strong>
          </p>
        )}
        <p className="bn-note">{sentence}</p>
        {since && <p className="bn-note">{since}</p>}
        {record ? (
          <p>
            <a className="kern-btn kern-btn--primary" href={pathIn(locale, record.path)}>
              <span className="kern-label">{t('validity.open')}</span>
            </a>
          </p>
        ) : (
          <>
            <p>{t('validity.goneText')}</p>
            <Ways {...{ locale, ways }} />
          </>
        )}
      </article>
    </Frame>
  )
}
