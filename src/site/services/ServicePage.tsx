import type { ContentLocale } from '../../domain/locales'
import { ContactList } from '../components/ContactList'
import { dayInBerlin } from '../../domain/calendar-day'
import { needsConfirmation } from '../../domain/confirmation'
import { Facts } from '../components/Facts'
import { RichText } from '../components/RichText'
import { Section } from '../components/Section'
import { dayIn, languageNames } from '../dates'
import { Frame } from '../frame/Frame'
import { pathIn } from '../../domain/site-paths'
import { writtenIn } from '../locales'
import { PosterForm } from '../posters/PosterForm'
import { loadSettings } from '../settings'
import { textsIn } from '../texts'
import { HoursTable } from './HoursTable'
import type { loadService } from './load'
import { OpenState } from './OpenState'
import { Places } from './Places'

type Service = NonNullable<Awaited<ReturnType<typeof loadService>>>
type Props = { locale: ContentLocale; service: Service; now: Date }

/** A service: for whom, when, where, in which languages, at what cost, what to bring and how to get there. */
export async function ServicePage({ locale, service, now }: Props) {
  const t = textsIn(locale)
  const { state } = await loadSettings(locale)
  const { provider, openingHours, confirmedOn } = service
  const today = dayInBerlin(now)
  const hasHours = openingHours.regular.length + openingHours.exceptions.length > 0 || openingHours.note
  const list = (words: string[]) => words.join(', ')
  return (
    <Frame
      locale={locale}
      path={`/angebote/${service.slug}`}
      trail={[{ title: t('service.list'), path: '/hilfe' }]}
      listens
    >
      <article className="bn-article">
        {service.kind && <p className="bn-card__kind">{t(`serviceKind.${service.kind}`)}</p>}
        <h1 className="kern-heading-x-large" {...writtenIn(service)}>
          {service.name}
        </h1>
        <OpenState locale={locale} hours={openingHours} state={state} now={now} />
        {needsConfirmation(confirmedOn, today) && (
          <p className="bn-note" role="note">
            {t('finder.unconfirmed')}
          </p>
        )}
        {service.descriptionHtml && (
          <div {...writtenIn(service)}>
            <RichText html={service.descriptionHtml} />
          </div>
        )}
        <Facts
          facts={[
            [t('service.audience'), list((service.audience ?? []).map((one) => t(`serviceAudience.${one}`)))],
            [t('service.towns'), <Towns key="towns" service={service} locale={locale} />],
            [t('service.languages'), languageNames(locale, service.languages)],
            [
              t('service.cost'),
              [service.cost && t(`serviceCost.${service.cost}`), service.costNote].filter(Boolean).join('. '),
            ],
            [
              t('finder.interpretation'),
              service.interpretation && t(`serviceInterpretation.${service.interpretation}`),
            ],
            [
              t('service.referral'),
              service.referralRoute && <span {...writtenIn(service)}>{service.referralRoute}</span>,
            ],
            [
              t('service.accessibility'),
              list((service.accessibility ?? []).map((one) => t(`serviceAccessibility.${one}`))),
            ],
            [t('service.waiting'), <Waiting key="waiting" service={service} locale={locale} now={now} />],
          ]}
        />
      </article>
      {hasHours && (
        <Section id="zeiten" title={t('frame.hours')}>
          <HoursTable
            locale={locale}
            hours={openingHours}
            note={openingHours.note}
            noteWrittenIn={writtenIn(service)}
            today={today}
          />
        </Section>
      )}
      {service.documents.length > 0 && (
        <Section id="mitbringen" title={t('finder.documents')}>
          <ul {...writtenIn(service)}>
            {service.documents.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Section>
      )}
      {service.places.length > 0 && (
        <Section id="orte" title={t('finder.places')}>
          <Places places={service.places} locale={locale} />
        </Section>
      )}
      <Section id="kontakt" title={t('service.contact')}>
        {provider && (
          <p>
            <strong>{provider.name}</strong>
            {provider.nonProfit && ` (${t('service.nonProfit')})`}
          </p>
        )}
        <ContactList locale={locale} contact={contactOf(service)} />
      </Section>
      {confirmedOn && (
        <p className="bn-quiet">{t('finder.confirmedOn', { date: dayIn(locale, confirmedOn) })}</p>
      )}
      <PosterForm locale={locale} kind="angebote" slug={service.slug} />
    </Frame>
  )
}

/** The service's own contact; where it has none, that of its provider. */
function contactOf({ provider, phone, email, website }: Service) {
  return {
    name: phone || email ? undefined : provider?.contact.name,
    phone: phone ?? provider?.contact.phone,
    email: email ?? provider?.contact.email,
    website: website ?? provider?.website,
  }
}

function Towns({ service, locale }: { service: Service; locale: ContentLocale }) {
  if (service.allMunicipalities) return textsIn(locale)('frame.wholeDistrict')
  return (service.municipalities ?? []).map(({ name, slug }, index) => (
    <span key={slug}>
      {index > 0 && ', '}
      <a href={pathIn(locale, `/gemeinden/${slug}`)}>{name}</a>
    </span>
  ))
}

function Waiting({ service: { waiting }, locale, now }: Props) {
  const t = textsIn(locale)
  if (!waiting?.status) return null
  const { asOf, status } = waiting
  const isOld = asOf && needsConfirmation(asOf, dayInBerlin(now))
  return (
    <>
      {t(`serviceWaiting.${status}`)}
      {asOf && ` (${t('service.waitingAsOf', { date: dayIn(locale, asOf) })})`}
      {isOld && <span className="bn-line bn-note">{t('service.old')}</span>}
    </>
  )
}
