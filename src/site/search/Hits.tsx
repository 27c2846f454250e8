import type { ContentLocale } from '../../domain/locales'
import { languageTag, pathIn } from '../../domain/site-paths'
import { direction, knownLocale } from '../locales'
import type { SearchHitFragment } from '../operations'

type Part = SearchHitFragment['titleParts'][number]

/** Entries as a list: linked title and excerpt, with what was searched for marked. */
export function Hits({ hits, locale }: { hits: readonly SearchHitFragment[]; locale: ContentLocale }) {
  return (
    <ul className="bn-hits">
      {hits.map((hit) => {
        const path = pathOf(hit)
        const title = <Marked parts={hit.titleParts} />
        return (
          <li key={hit.id} {...languageOf(hit, locale)}>
            <h3 className="kern-title">{path ? <a href={pathIn(locale, path)}>{title}</a> : title}</h3>
            {hit.excerptParts.length > 0 && (
              <p>
                <Marked parts={hit.excerptParts} />
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}

const Marked = ({ parts }: { parts: readonly Part[] }) =>
  parts.map(({ text, isMatch }, place) => (isMatch ? <mark key={place}>{text}</mark> : text))

/** Kinds without pages of their own are shown on a page of all. */
function pathOf({ kind, path, slug }: SearchHitFragment): string | undefined {
  if (path) return path
  if (kind === 'building_blocks' && slug) return `/konzept#${slug}`
  return kind === 'service_providers' ? '/hilfe' : undefined
}

/** Texts in another language than the page say so. */
function languageOf(hit: SearchHitFragment, locale: ContentLocale) {
  const written = knownLocale(hit.locale)
  return languageTag(written) === languageTag(locale)
    ? {}
    : { lang: languageTag(written), dir: direction(written) }
}
