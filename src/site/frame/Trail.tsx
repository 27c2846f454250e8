import type { ContentLocale } from '../../domain/locales'
import { pathIn } from '../../domain/site-paths'
import { textsIn } from '../texts'

/** A page on the way from the homepage. */
export type Step = { title: string; path: string }

/** The way from the homepage to the page above this one. */
export function Trail({ locale, steps }: { locale: ContentLocale; steps: Step[] }) {
  const t = textsIn(locale)
  return (
    <nav className="bn-trail" aria-label={t('frame.path')}>
      <ol>
        {[{ title: t('frame.home'), path: '/' }, ...steps].map(({ title, path }) => (
          <li key={path}>
            <a href={pathIn(locale, path)}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
