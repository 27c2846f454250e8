import type { OpeningHoursSpecification, Service as ServiceData, WithContext } from 'schema-dts'
import type { ContentLocale } from '../../domain/locales'
import { pathIn } from '../../domain/site-paths'
import { urlOf } from '../address'
import type { loadService } from '../services/load'
import { districtNameOf, type SiteSettings } from '../settings'
import { textsIn } from '../texts'
import { addressOf, provider, textOf } from './organizations'
import { context } from './StructuredData'

type Service = NonNullable<Awaited<ReturnType<typeof loadService>>>
type Hours = NonNullable<NonNullable<Service['openingHours']>['regular']>[number]

/** A service: by whom, where, in which languages, at what cost, and when. */
export function serviceData(
  locale: ContentLocale,
  service: Service,
  settings: SiteSettings,
): WithContext<ServiceData> {
  const t = textsIn(locale)
  const url = urlOf(pathIn(locale, `/angebote/${service.slug}`))
  const areas = service.allMunicipalities
    ? [districtNameOf(settings)]
    : service.municipalities.map(({ name }) => name)
  const hours = (service.openingHours?.regular ?? []).flatMap(hoursOf)
  const exceptions = (service.openingHours?.exceptions ?? []).flatMap(
    ({ firstDay, lastDay, from, until }) => ({
      ...{ '@type': 'OpeningHoursSpecification' as const, validFrom: firstDay },
      ...{ validThrough: lastDay ?? firstDay, opens: from ?? '00:00', closes: from ? until! : '00:00' },
    }),
  )
  return {
    '@context': context,
    '@type': 'Service',
    name: service.name,
    url,
    ...(service.kind ? { serviceType: t(`serviceKind.${service.kind}`) } : {}),
    ...textOf('description', service.descriptionText),
    ...(service.provider ? { provider: provider(service.provider) } : {}),
    areaServed: areas.map((name) => ({ '@type': 'AdministrativeArea', name })),
    ...(service.audience.length
      ? {
          audience: service.audience.map((one) => ({
            ...{ '@type': 'Audience' as const, audienceType: t(`serviceAudience.${one}`) },
          })),
        }
      : {}),
    ...(hours.length ? { hoursAvailable: [...hours, ...exceptions] } : {}),
    ...(service.cost === 'free' ? { offers: { '@type': 'Offer', price: 0, priceCurrency: 'EUR' } } : {}),
    availableChannel: {
      '@type': 'ServiceChannel',
      serviceUrl: service.website ?? url,
      ...(service.languages.length ? { availableLanguage: service.languages } : {}),
      ...(service.phone ? { servicePhone: { '@type': 'ContactPoint', telephone: service.phone } } : {}),
      ...(service.places?.length
        ? {
            serviceLocation: service.places.map((place) => ({
              ...{ '@type': 'Place' as const, ...textOf('name', place.name), ...addressOf(place) },
            })),
          }
        : {}),
    },
  }
}

/** Hours by appointment are no opening hours. */
function hoursOf({ weekday, from, until, mode }: Hours): OpeningHoursSpecification[] {
  if (!weekday || !from || !until || mode === 'appointment') return []
  const day = `${weekday[0]!.toUpperCase()}${weekday.slice(1)}` as 'Monday'
  return [
    {
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: `https://schema.org/${day}`,
      opens: from,
      closes: until,
    },
  ]
}
