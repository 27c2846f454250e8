import type { ContentLocale } from '../../domain/locales'
import { textsIn } from '../texts'

/** Has the page read aloud by the reader's own device. Hidden until the script finds a voice for its language. */
export function Listen({ locale }: { locale: ContentLocale }) {
  const t = textsIn(locale)
  return (
    <>
      <div
        className="bn-listen"
        role="group"
        aria-label={t('listen.title')}
        data-start={t('listen.start')}
        data-pause={t('listen.pause')}
        data-resume={t('listen.resume')}
        hidden
      >
        <button type="button">{t('listen.start')}</button>
        <button type="button" hidden>
          {t('listen.stop')}
        </button>
        <label>
          {t('listen.speed')}{' '}
          <select defaultValue="1">
            <option value="0.75">{t('listen.slow')}</option>
            <option value="1">{t('listen.normal')}</option>
            <option value="1.35">{t('listen.fast')}</option>
          </select>
        </label>
      </div>
      <script src="/vorlesen.js" defer />
    </>
  )
}
