import type { ContentLocale } from '../../domain/locales'
import { scaleOf, width } from '../components/pins'
import type { ServiceCardFragment, ServicePlacesFragment } from '../operations'
import { textsIn } from '../texts'

type Service = ServiceCardFragment & ServicePlacesFragment

/** Where the listed services are: pins with how many there are, each a link to the first of them, and a list beside. */
export function ServiceMap({ services, locale }: { services: readonly Service[]; locale: ContentLocale }) {
  const t = textsIn(locale)
  const pins = pinsOf(services)
  if (pins.length < 2) return null
  const { place, height } = scaleOf(pins)
  return (
    <div className="bn-beside">
      <svg
        className="bn-map"
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={t('finder.map')}
        direction="ltr"
      >
        {pins.map((pin) => {
          const [x, y] = place(pin)
          return (
            <a key={pin.name} href={`#angebot-${pin.first}`}>
              <circle cx={x} cy={y} r={8} className="bn-map__pin" />
              <text x={x} y={y - 12} textAnchor="middle">
                {pin.name} ({pin.count})
              </text>
            </a>
          )
        })}
      </svg>
      <ul className="bn-towns">
        {pins.map(({ name, count, first }) => (
          <li key={name}>
            <a href={`#angebot-${first}`}>{name}</a>
            <span>{t('finder.onePlace', { count })}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** One pin for each town with places, at the first of them: houses of a town are too close for a small drawing. */
function pinsOf(services: readonly Service[]) {
  const pins = new Map<
    string,
    { name: string; latitude: number; longitude: number; first: string; of: Set<string> }
  >()
  for (const { slug, places } of services)
    for (const { name: placeName, city, position } of places) {
      const { latitude, longitude } = position
      if (typeof latitude !== 'number' || typeof longitude !== 'number') continue
      const name = city ?? placeName
      const pin = pins.get(name) ?? { name, latitude, longitude, first: slug, of: new Set<string>() }
      pin.of.add(slug)
      pins.set(name, pin)
    }
  return [...pins.values()]
    .map(({ of, ...pin }) => ({ ...pin, count: of.size }))
    .sort((one, other) => one.name.localeCompare(other.name, 'de'))
}
