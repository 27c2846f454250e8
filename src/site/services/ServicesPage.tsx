import type { ContentLocale } from '../../domain/locales'
import { pathIn } from '../../domain/site-paths'
import { Check } from '../components/Check'
import { Choice } from '../components/Choice'
import { Filters } from '../components/Filters'
import { Pages } from '../components/Pages'
import { languageName } from '../dates'
import { Frame } from '../frame/Frame'
import { chosen, matching, pageNumber, type SearchParams, slugForm } from '../params'
import { loadSettings } from '../settings'
import { telephoneLink } from '../telephone'
import { textsIn } from '../texts'
import { chosenAudiences, loadServices, serviceKinds, serviceLanguages } from './load'
import { ServiceCards } from './ServiceCards'
import { ServiceMap } from './ServiceMap'

type Params = Awaited<SearchParams>
type Props = { locale: ContentLocale; params: Params; now: Date }

/** The help finder: services by need, place, language and audience; those that are free, and those open now. */
export async function ServicesPage({ locale, params, now }: Props) {
  const t = textsIn(locale)
  const choice = choiceFrom(params)
  const page = pageNumber(params)
  const { services, count, pages, towns } = await loadServices(locale, choice, page, now)
  const { state } = await loadSettings(locale)
  return (
    <Frame locale={locale} path="/hilfe" trail={[]}>
      <h1 className="kern-heading-x-large">{t('service.list')}</h1>
      <p className="kern-body kern-body--large">{t('service.listText')}</p>
      <Filters locale={locale} path="/hilfe">
        <Choice
          name="bedarf"
          label={t('service.need')}
          any={t('frame.any')}
          value={choice.need}
          options={serviceKinds.map((one) => [one, t(`serviceKind.${one}`)])}
        />
        <Choice
          name="ort"
          label={t('service.town')}
          any={t('frame.any')}
          value={choice.town}
          options={towns.map((one) => [one.slug ?? '', one.name ?? ''])}
        />
        <Choice
          name="sprache"
          label={t('service.language')}
          any={t('frame.any')}
          value={choice.language}
          options={serviceLanguages.map((one) => [one, languageName(locale, one)])}
        />
        <Choice
          name="fuer"
          label={t('service.audience')}
          any={t('frame.any')}
          value={choice.audience}
          options={chosenAudiences.map((one) => [one, t(`serviceAudience.${one}`)])}
        />
        <Check name="kostenlos" label={t('service.freeOnly')} checked={choice.freeOnly} />
        <Check name="offen" label={t('finder.openOnly')} checked={choice.openOnly} />
      </Filters>
      <h2 className="kern-heading-large" id="gefunden">
        {t('service.found', { count })}
      </h2>
      {count === 0 && <NothingFound locale={locale} />}
      <ServiceMap services={services} locale={locale} />
      {services.length > 0 && <ServiceCards services={services} locale={locale} open={{ state, now }} />}
      <Pages locale={locale} path="/hilfe" params={paramsOf(choice)} page={page} pages={pages} />
    </Frame>
  )
}

function choiceFrom(params: Params) {
  return {
    need: chosen(params, 'bedarf', serviceKinds),
    language: chosen(params, 'sprache', serviceLanguages),
    audience: chosen(params, 'fuer', chosenAudiences),
    town: matching(params, 'ort', slugForm),
    freeOnly: params.kostenlos === 'ja',
    openOnly: params.offen === 'ja',
  }
}

/** The choice as parameters of an address, for the links to other pages of the list. */
function paramsOf(choice: ReturnType<typeof choiceFrom>): Record<string, string> {
  const { need, town, language, audience, freeOnly, openOnly } = choice
  const all = { bedarf: need, ort: town, sprache: language, fuer: audience }
  return {
    ...Object.fromEntries(Object.entries(all).filter((pair): pair is [string, string] => Boolean(pair[1]))),
    ...(freeOnly ? { kostenlos: 'ja' } : {}),
    ...(openOnly ? { offen: 'ja' } : {}),
  }
}

/** What one can do where nothing was found: choose less, ask the town, or call the district. */
async function NothingFound({ locale }: { locale: ContentLocale }) {
  const t = textsIn(locale)
  const { contact } = await loadSettings(locale)
  return (
    <div className="bn-note">
      <p>{t('service.none')}</p>
      <p>
        <strong>{t('finder.noneNext')}</strong>
      </p>
      <ul>
        <li>
          <a href={pathIn(locale, '/hilfe')}>{t('frame.reset')}</a>
        </li>
        <li>
          <a href={pathIn(locale, '/gemeinden')}>{t('finder.askTown')}</a>
        </li>
        {contact?.phone && (
          <li>
            <bdi>{contact.name}</bdi>:{' '}
            <a href={telephoneLink(contact.phone)} dir="ltr">
              {contact.phone}
            </a>
          </li>
        )}
      </ul>
    </div>
  )
}
