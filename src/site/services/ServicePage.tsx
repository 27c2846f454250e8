import type { ContentLocale } from '../../domain/locales'
import { ContactList } from '../components/ContactList'
import { Facts } from '../components/Facts'
import { RichText } from '../components/RichText'
import { Section } from '../components/Section'
import { dayIn, languageNames } from '../dates'
import { Frame } from '../frame/Frame'
import { pathIn } from '../../domain/site-paths'
import { writtenIn } from '../locales'
import { PosterForm } from '../posters/PosterForm'
import { textsIn } from '../texts'
import type { loadService } from './load'

type Service = NonNullable<Awaited<ReturnType<typeof loadService>>>
type Props = { locale: ContentLocale; service: Service; now: Date }

/** After this many days, a waiting time counts as old. */
const freshDays = 180

/** A service: for whom, where, in which languages, at what cost, and how to get there. */
export function ServicePage({ locale, service, now }: Props) {
  const t = textsIn(locale)
  const { provider } = service
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
            [t('frame.hours'), service.openingHours?.note],
            [t('service.referral'), service.referralRoute],
            [
              t('service.accessibility'),
              list((service.accessibility ?? []).map((one) => t(`serviceAccessibility.${one}`))),
            ],
            [t('service.waiting'), <Waiting key="waiting" service={service} locale={locale} now={now} />],
          ]}
        />
      </article>
      {provider && (
        <Section id="kontakt" title={t('service.contact')}>
          <p>
            <strong>{provider.name}</strong>
            {provider.nonProfit && ` (${t('service.nonProfit')})`}
          </p>
          <ContactList locale={locale} contact={{ ...provider.contact, website: provider.website }} />
        </Section>
      )}
      <PosterForm locale={locale} kind="angebote" slug={service.slug} />
    </Frame>
  )
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
  const isOld = asOf && (now.getTime() - new Date(asOf).getTime()) / 86_400_000 > freshDays
  return (
    <>
      {t(`serviceWaiting.${status}`)}
      {asOf && ` (${t('service.waitingAsOf', { date: dayIn(locale, asOf) })})`}
      {isOld && <span className="bn-line bn-note">{t('service.old')}</span>}
    </>
  )
}
