import type { ContentLocale } from '../../domain/locales'
import { languageNames } from '../dates'
import { pathIn } from '../../domain/site-paths'
import { writtenIn } from '../locales'
import type { ServiceCardFragment } from '../operations'
import { textsIn } from '../texts'

/** Services as linked cards: what, by whom, where, in which languages, at what cost. */
export function ServiceCards({
  services,
  locale,
}: {
  services: readonly ServiceCardFragment[]
  locale: ContentLocale
}) {
  const t = textsIn(locale)
  return (
    <ul className="bn-cards">
      {services.map((service) => (
        <li key={service.slug} className="bn-card bn-card--linked">
          <p className="bn-card__kind">{service.kind && t(`serviceKind.${service.kind}`)}</p>
          <h3 className="kern-title" {...writtenIn(service)}>
            <a href={pathIn(locale, `/angebote/${service.slug}`)}>{service.name}</a>
          </h3>
          {service.provider && <p>{service.provider.name}</p>}
          <p>
            {service.allMunicipalities
              ? t('frame.wholeDistrict')
              : service.municipalities?.map(({ name }) => name).join(', ')}
          </p>
          <p>{languageNames(locale, service.languages)}</p>
          <p className="bn-card__meta">
            {service.cost && <span>{t(`serviceCost.${service.cost}`)}</span>}
            {service.waiting?.status && <span>{t(`serviceWaiting.${service.waiting.status}`)}</span>}
          </p>
        </li>
      ))}
    </ul>
  )
}
