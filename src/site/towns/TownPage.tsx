import type { ContentLocale } from '../../domain/locales'
import { ArticleCards } from '../components/ArticleCards'
import { ContactList } from '../components/ContactList'
import { RichText } from '../components/RichText'
import { Section } from '../components/Section'
import { Reviews } from '../concept/Reviews'
import { EventDates } from '../events/EventDates'
import { Frame } from '../frame/Frame'
import { Initiatives } from '../networks/Initiatives'
import { NetworkCards } from '../networks/NetworkCards'
import { ServiceCards } from '../services/ServiceCards'
import { pathIn } from '../../domain/site-paths'
import { textsIn } from '../texts'
import type { loadTown } from './load'

type Props = { locale: ContentLocale } & NonNullable<Awaited<ReturnType<typeof loadTown>>>

/** A municipality: contacts, network, initiatives, events, services, practice and what it has reviewed. */
export function TownPage({ locale, town, reviews, dates, fixedDates, services }: Props) {
  const t = textsIn(locale)
  const { office, contactPerson } = town
  const networks = town.networks.docs
  const initiatives = town.initiatives.docs
  const practice = town.articles.docs
  const trail = [{ title: t('town.list'), path: '/gemeinden' }]
  return (
    <Frame locale={locale} path={`/gemeinden/${town.slug}`} trail={trail}>
      {town.kind && <p className="bn-card__kind">{t(`municipalityKind.${town.kind}`)}</p>}
      <h1 className="kern-heading-x-large">{town.name}</h1>
      {town.introHtml && <RichText html={town.introHtml} />}
      {Boolean(town.members?.length) && (
        <p>
          {t('town.members')}: {town.members!.map(({ name }) => name).join(', ')}
        </p>
      )}
      <div className="bn-pair">
        <Section id="kontakt" title={t('town.administration')}>
          <ContactList locale={locale} contact={{ ...contactPerson }} />
        </Section>
        {office && (
          <Section id="rathaus" title={t('town.office')}>
            <ContactList
              locale={locale}
              contact={{
                ...{ phone: office.phone, email: office.email, hours: office.hours },
                address: [office.street, [office.postalCode, office.city].filter(Boolean).join(' ')],
              }}
            />
          </Section>
        )}
      </div>
      <Section id="netzwerk" title={t('town.network')}>
        {networks.length ? (
          <NetworkCards networks={networks} locale={locale} />
        ) : (
          <p className="bn-note">{t('town.noNetworkText')}</p>
        )}
        {fixedDates.length > 0 && (
          <>
            <h3 className="kern-title">{t('network.fixedDate')}</h3>
            <EventDates dates={fixedDates} locale={locale} />
          </>
        )}
      </Section>
      <Section
        id="termine"
        title={t('town.events')}
        all={{ path: pathIn(locale, `/termine?ort=${town.slug}`), text: t('frame.all') }}
      >
        <EventDates dates={dates} locale={locale} />
      </Section>
      {initiatives.length > 0 && (
        <Section id="initiativen" title={t('town.initiatives')}>
          <Initiatives initiatives={initiatives} locale={locale} />
        </Section>
      )}
      {services.length > 0 && (
        <Section
          id="angebote"
          title={t('town.services')}
          all={{ path: pathIn(locale, `/hilfe?ort=${town.slug}`), text: t('frame.all') }}
        >
          <ServiceCards services={services} locale={locale} />
        </Section>
      )}
      {practice.length > 0 && (
        <Section id="praxis" title={t('town.practice')}>
          <ArticleCards articles={practice} locale={locale} />
        </Section>
      )}
      {reviews.length > 0 && (
        <Section id="konzept" title={t('town.reviews')}>
          <Reviews reviews={reviews} locale={locale} />
        </Section>
      )}
    </Frame>
  )
}
