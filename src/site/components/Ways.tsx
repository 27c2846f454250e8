import type { ContentLocale } from '../../domain/locales'
import { pathIn } from '../../domain/site-paths'

type Props = { locale: ContentLocale; ways: readonly (readonly [path: string, title: string])[] }

/** Where to go on from here: pages of the site by their paths. */
export function Ways({ locale, ways }: Props) {
  return (
    <ul className="bn-links">
      {ways.map(([path, title]) => (
        <li key={path}>
          <a href={pathIn(locale, path)}>{title}</a>
        </li>
      ))}
    </ul>
  )
}
