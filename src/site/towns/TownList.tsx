import type { ContentLocale } from '../../domain/locales'
import { pathIn } from '../../domain/site-paths'
import type { TownCardFragment } from '../operations'
import { textsIn } from '../texts'

/** Municipalities with their networks, and where one is missing. */
export function TownList({ towns, locale }: { towns: readonly TownCardFragment[]; locale: ContentLocale }) {
  const t = textsIn(locale)
  return (
    <ul className="bn-towns">
      {towns.map(({ name, slug, networks }) => {
        const titles = networks.docs.map(({ title }) => title).join(', ')
        return (
          <li key={slug} className={titles ? undefined : 'bn-towns__gap'}>
            <a href={pathIn(locale, `/gemeinden/${slug}`)}>{name}</a>
            <span>{titles || t('town.noNetwork')}</span>
          </li>
        )
      })}
    </ul>
  )
}
