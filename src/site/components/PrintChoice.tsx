import type { ContentLocale } from '../../domain/locales'
import { textsIn } from '../texts'

/** Chooses the type in which the page is printed: the style sheet looks at what is checked. */
export function PrintChoice({ locale }: { locale: ContentLocale }) {
  const t = textsIn(locale)
  return (
    <div className="bn-print" role="radiogroup" aria-label={t('print.large')}>
      <label>
        <input type="radio" name="druck" value="normal" defaultChecked autoComplete="off" />
        {t('print.normal')}
      </label>
      <label>
        <input type="radio" name="druck" value="gross" autoComplete="off" />
        {t('print.large')}
      </label>
      <p>{t('print.largeText')}</p>
    </div>
  )
}
