import type { ContentLocale } from '../../domain/locales'
import type { ServicePlacesFragment } from '../operations'
import { textsIn } from '../texts'

type Place = ServicePlacesFragment['places'][number]

/** Addresses, each with a link that opens the map app of the reader's device: no map is loaded from elsewhere. */
export function Places({ places, locale }: { places: readonly Place[]; locale: ContentLocale }) {
  const t = textsIn(locale)
  return (
    <ul className="bn-places">
      {places.map((place) => (
        <li key={place.name}>
          <address>
            <strong dir="auto">{place.name}</strong>
            {[place.street, [place.postalCode, place.city].filter(Boolean).join(' ')]
              .filter(Boolean)
              .map((line) => (
                <span key={line} className="bn-line" dir="auto">
                  {line}
                </span>
              ))}
          </address>
          {geoLink(place) && <a href={geoLink(place)}>{t('finder.inMaps')}</a>}
        </li>
      ))}
    </ul>
  )
}

/** A place as `geo:` URI (RFC 5870), with its address for apps that search by it. */
function geoLink({ position, street, postalCode, city }: Place): string | undefined {
  const { latitude, longitude } = position
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return undefined
  const address = [street, [postalCode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ')
  return `geo:${latitude},${longitude}${address ? `?q=${encodeURIComponent(address)}` : ''}`
}
