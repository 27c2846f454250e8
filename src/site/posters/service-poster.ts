import type { ContentLocale } from '../../domain/locales'
import { languageNames } from '../dates'
import { writtenIn } from '../locales'
import { ServicePosterDocument } from '../operations'
import { query } from '../query'
import { weekInOneText } from '../services/hours'
import { textsIn } from '../texts'
import { posterPage } from './page'
import type { PosterSite } from './site'

/** The poster of a service in a language. */
export async function servicePoster(locale: ContentLocale, slug: string, site: PosterSite) {
  const { Service: service, SiteSetting } = await query(locale, ServicePosterDocument, { slug })
  if (!service) return undefined
  const t = textsIn(locale)
  const { audience, cost, costNote, provider, waiting } = service
  const towns = service.municipalities.map(({ name }) => name).join(', ')
  const own = writtenIn(service)
  const { openingHours } = service
  const hours = [weekInOneText(locale, openingHours), openingHours.note].filter(Boolean).join('. ')
  return {
    ...posterPage({ locale, record: service, path: `/angebote/${slug}`, settings: SiteSetting, site }),
    kind: t(`serviceKind.${service.kind}`),
    name: service.name,
    text: service.descriptionText ?? '',
    notice: waiting.status === 'closed' ? t('validity.closed') : '',
    facts: [
      { label: t('poster.when'), value: hours, ...own },
      {
        label: t('poster.where'),
        value: service.allMunicipalities ? t('frame.wholeDistrict') : towns,
      },
      {
        label: t('service.audience'),
        value: audience.map((one) => t(`serviceAudience.${one}`)).join(', '),
      },
      { label: t('service.languages'), value: languageNames(locale, service.languages) },
      {
        label: t('service.cost'),
        value: [cost && t(`serviceCost.${cost}`), costNote].filter(Boolean).join('. '),
      },
      { label: t('service.provider'), value: provider?.name ?? '', lang: 'de' },
      { label: t('frame.phone'), value: service.phone ?? provider?.contact.phone ?? '', ltr: true },
    ],
  }
}
