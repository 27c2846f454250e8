import type { ContentLocale } from '../../domain/locales'
import { pathIn } from '../../domain/site-paths'
import { scaleOf, width } from '../components/pins'
import type { TownCardFragment } from '../operations'

type Props = { towns: readonly TownCardFragment[]; locale: ContentLocale; label: string }

/** Towns as pins at their places, each a link. The list beside it says the same in words. */
export function TownMap({ towns, locale, label }: Props) {
  const placed = towns.flatMap((town) => {
    const { latitude, longitude } = town.position ?? {}
    return typeof latitude === 'number' && typeof longitude === 'number'
      ? [{ ...town, latitude, longitude }]
      : []
  })
  if (placed.length < 2) return null
  const { place, height } = scaleOf(placed)
  return (
    <svg
      className="bn-map"
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={label}
      direction="ltr"
    >
      {placed.map((town) => {
        const [x, y] = place(town)
        const has = Boolean(town.networks.docs.length)
        return (
          <a key={town.slug} href={pathIn(locale, `/gemeinden/${town.slug}`)}>
            <circle cx={x} cy={y} r="7" className={has ? 'bn-map__pin' : 'bn-map__gap'} />
            <text x={x} y={y - 11} textAnchor="middle">
              {town.name}
            </text>
          </a>
        )
      })}
    </svg>
  )
}
