import { intlLocales } from '../../domain/intl'
import { type ContentLocale, detailsOf } from '../../domain/locales'
import { dayOfMoment } from '../dates'
import { Frame } from '../frame/Frame'
import { languagesOf } from '../offered'
import { loadSettings } from '../settings'
import { textsIn } from '../texts'
import type { Copy } from './copies'

type Props = { locale: ContentLocale; copies: readonly Copy[] }

/** The copies without internet, one for each language. */
export async function OfflinePage({ locale, copies: made }: Props) {
  const t = textsIn(locale)
  const offered = languagesOf(await loadSettings(locale))
  const copies = made.filter((one) => offered.includes(one.locale))
  const size = (bytes: number) =>
    new Intl.NumberFormat(intlLocales(locale), { maximumFractionDigits: 1, minimumFractionDigits: 1 }).format(
      bytes / 1e6,
    )
  return (
    <Frame locale={locale} path="/offline" trail={[]}>
      <article className="bn-article">
        <h1 className="kern-heading-x-large">{t('offline.title')}</h1>
        <p>{t('offline.text')}</p>
        {copies.length ? (
          <ul className="bn-links">
            {copies.map(({ locale: code, bytes, made }) => (
              <li key={code}>
                <a href={`/offline/${code}.zip`} download>
                  {t('offline.file', {
                    language: detailsOf(code).label,
                    size: size(bytes),
                    date: dayOfMoment(locale, made),
                  })}
                </a>
              </li>
            ))}
          </ul>
        ) : (
          <p className="bn-note">{t('offline.none')}</p>
        )}
      </article>
    </Frame>
  )
}
