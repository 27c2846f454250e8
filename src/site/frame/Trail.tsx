import type { ContentLocale } from '../../domain/locales'
import { pathIn } from '../../domain/site-paths'
import { StructuredData } from '../structured/StructuredData'
import { trailData } from '../structured/trail'
import { textsIn } from '../texts'

/** A page on the way from the homepage. */
export type Step = { title: string; path: string }

/** The way from the homepage to the page above this one. */
export function Trail({ locale, steps }: { locale: ContentLocale; steps: Step[] }) {
  const t = textsIn(locale)
  const way = [{ title: t('frame.home'), path: '/' }, ...steps]
  return (
    <nav className="bn-trail" aria-label={t('frame.path')}>
      <ol>
        {way.map(({ title, path }) => (
          <li key={path}>
            <a href={pathIn(locale, path)}>{title}</a>
          </li>
        ))}
      </ol>
      <StructuredData data={trailData(locale, way)} />
    </nav>
  )
}
