import { dayInBerlin } from '../../domain/calendar-day'
import { needsConfirmation } from '../../domain/confirmation'
import type { ContentLocale } from '../../domain/locales'
import { languageNames } from '../dates'
import { pathIn } from '../../domain/site-paths'
import { writtenIn } from '../locales'
import type { ServiceCardFragment, ServiceHoursFragment } from '../operations'
import { textsIn } from '../texts'
import { OpenState } from './OpenState'

type Card = ServiceCardFragment & Partial<ServiceHoursFragment>
type Props = {
  services: readonly Card[]
  locale: ContentLocale
  /** Says which are open now, where the services come with their hours. */
  open?: { state: string | null | undefined; now: Date }
}

/** Services as linked cards: what, by whom, where, whether open now, in which languages, at what cost. */
export function ServiceCards({ services, locale, open }: Props) {
  const t = textsIn(locale)
  return (
    <ul className="bn-cards">
      {services.map((service) => (
        <li key={service.slug} id={`angebot-${service.slug}`} className="bn-card bn-card--linked">
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
          {open && service.openingHours && (
            <OpenState locale={locale} hours={service.openingHours} {...open} />
          )}
          <p className="bn-card__meta">
            {service.cost && <span>{t(`serviceCost.${service.cost}`)}</span>}
            {service.waiting?.status && <span>{t(`serviceWaiting.${service.waiting.status}`)}</span>}
            {open && needsConfirmation(service.confirmedOn, dayInBerlin(open.now)) && (
              <span>{t('finder.unconfirmedShort')}</span>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}
