import type { ReactNode } from 'react'
import type { ContentLocale } from '../../domain/locales'
import { pathIn } from '../../domain/site-paths'
import { textsIn } from '../texts'

type Props = { locale: ContentLocale; path: string; children: ReactNode }

/** A form of choices that works without JavaScript: it asks for the same page with them. */
export function Filters({ locale, path, children }: Props) {
  const t = textsIn(locale)
  return (
    <form className="bn-filters" action={pathIn(locale, path)} aria-label={t('frame.filter')}>
      {children}
      <p className="bn-filters__send">
        <button type="submit" className="kern-btn kern-btn--primary">
          <span className="kern-label">{t('frame.apply')}</span>
        </button>
        <a href={pathIn(locale, path)}>{t('frame.reset')}</a>
      </p>
    </form>
  )
}
