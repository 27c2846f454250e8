import { type ContentLocale, detailsOf } from '../../domain/locales'
import { languageTag } from '../../domain/site-paths'
import { languagesOf } from '../offered'
import { loadSettings } from '../settings'
import { textsIn } from '../texts'
import type { PosterKind } from './load'

type Props = { locale: ContentLocale; kind: PosterKind; slug: string }

/** Asks for the poster of a record, in the languages of one's choice. */
export async function PosterForm({ locale, kind, slug }: Props) {
  const t = textsIn(locale)
  const offered = languagesOf(await loadSettings(locale))
  return (
    <details className="bn-poster">
      <summary>{t('poster.title')}</summary>
      <form action={`/${kind}/${slug}/plakat.pdf`}>
        <p>{t('poster.text')}</p>
        <fieldset>
          <legend>{t('poster.languages')}</legend>
          {offered.map((code) => (
            <label key={code} lang={languageTag(code)}>
              <input
                type="checkbox"
                name="sprachen"
                value={code}
                defaultChecked={code === 'de' || code === locale}
              />{' '}
              {detailsOf(code).label}
            </label>
          ))}
        </fieldset>
        <button type="submit" className="kern-btn kern-btn--secondary">
          <span className="kern-label">{t('poster.open')}</span>
        </button>
      </form>
    </details>
  )
}
