import type { ContentLocale } from '../../domain/locales'
import { Choice } from '../components/Choice'
import { Filters } from '../components/Filters'
import { languageName } from '../dates'
import { Frame } from '../frame/Frame'
import { chosen, matching, type SearchParams, slugForm } from '../params'
import { textsIn } from '../texts'
import { loadServices, serviceKinds, serviceLanguages } from './load'
import { ServiceCards } from './ServiceCards'

type Props = { locale: ContentLocale; params: Awaited<SearchParams> }

/** The help finder: services by need, place and language, and those that are free. */
export async function ServicesPage({ locale, params }: Props) {
  const t = textsIn(locale)
  const need = chosen(params, 'bedarf', serviceKinds)
  const language = chosen(params, 'sprache', serviceLanguages)
  const town = matching(params, 'ort', slugForm)
  const freeOnly = params.kostenlos === 'ja'
  const { services, towns } = await loadServices(locale, { need, town, language, freeOnly })
  return (
    <Frame locale={locale} path="/hilfe" trail={[]}>
      <h1 className="kern-heading-x-large">{t('service.list')}</h1>
      <p className="kern-body kern-body--large">{t('service.listText')}</p>
      <Filters locale={locale} path="/hilfe">
        <Choice
          name="bedarf"
          label={t('service.need')}
          any={t('frame.any')}
          value={need}
          options={serviceKinds.map((one) => [one, t(`serviceKind.${one}`)])}
        />
        <Choice
          name="ort"
          label={t('service.town')}
          any={t('frame.any')}
          value={town}
          options={towns.map((one) => [one.slug ?? '', one.name ?? ''])}
        />
        <Choice
          name="sprache"
          label={t('service.language')}
          any={t('frame.any')}
          value={language}
          options={serviceLanguages.map((one) => [one, languageName(locale, one)])}
        />
        <p className="bn-check">
          <input
            id="choose-kostenlos"
            type="checkbox"
            name="kostenlos"
            value="ja"
            defaultChecked={freeOnly}
          />
          <label htmlFor="choose-kostenlos">{t('service.freeOnly')}</label>
        </p>
      </Filters>
      <h2 className="kern-heading-large" id="gefunden">
        {t('service.found', { count: services.length })}
      </h2>
      {services.length ? <ServiceCards services={services} locale={locale} /> : <p>{t('service.none')}</p>}
    </Frame>
  )
}
