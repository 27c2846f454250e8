import type { ContentLocale } from '../../domain/locales'
import { pathIn } from '../../domain/site-paths'
import type { TownCardFragment } from '../operations'

type Props = { towns: readonly TownCardFragment[]; locale: ContentLocale; label: string }

const width = 320
const margin = 48

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

type Place = { latitude: number; longitude: number }

/** Degrees to the units of the drawing; a degree of longitude is shorter the farther from the equator. */
function scaleOf(places: readonly Place[]) {
  const north = Math.max(...places.map(({ latitude }) => latitude))
  const south = Math.min(...places.map(({ latitude }) => latitude))
  const west = Math.min(...places.map(({ longitude }) => longitude))
  const east = Math.max(...places.map(({ longitude }) => longitude))
  const narrow = Math.cos((((north + south) / 2) * Math.PI) / 180)
  const unit = (width - 2 * margin) / Math.max((east - west) * narrow, 0.01)
  const round = (value: number) => Math.round(value * 10) / 10
  return {
    height: Math.round((north - south) * unit + 2 * margin),
    place: ({ latitude, longitude }: Place) =>
      [
        round(margin + (longitude - west) * narrow * unit),
        round(margin + (north - latitude) * unit),
      ] as const,
  }
}
