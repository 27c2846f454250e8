import type { ContentLocale } from '../../domain/locales'
import { pathIn } from '../../domain/site-paths'
import { textsIn } from '../texts'

type Props = {
  locale: ContentLocale
  path: string
  params: Record<string, string>
  page: number
  pages: number
}

/** Ways to the page before and after. */
export function Pages({ locale, path, params, page, pages }: Props) {
  const t = textsIn(locale)
  if (pages <= 1) return null
  const to = (number: number) =>
    `${pathIn(locale, path)}?${new URLSearchParams({ ...params, seite: String(number) }).toString()}`
  return (
    <nav className="bn-pages" aria-label={t('frame.pageOf', { page, pages })}>
      {page > 1 && (
        <a href={to(page - 1)} rel="prev">
          {t('frame.earlier')}
        </a>
      )}
      <span>{t('frame.pageOf', { page, pages })}</span>
      {page < pages && (
        <a href={to(page + 1)} rel="next">
          {t('frame.later')}
        </a>
      )}
    </nav>
  )
}
