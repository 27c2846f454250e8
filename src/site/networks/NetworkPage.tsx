import type { ContentLocale } from '../../domain/locales'
import { ContactList } from '../components/ContactList'
import { Facts } from '../components/Facts'
import { RichText } from '../components/RichText'
import { Section } from '../components/Section'
import { languageNames } from '../dates'
import { datesOf } from '../events/dates'
import { EventDates } from '../events/EventDates'
import { Frame } from '../frame/Frame'
import { pathIn } from '../../domain/site-paths'
import { writtenIn } from '../locales'
import { textsIn } from '../texts'
import { Initiatives } from './Initiatives'
import type { loadNetwork } from './load'
import { Needs } from './NetworkCards'

type Props = {
  locale: ContentLocale
  network: NonNullable<Awaited<ReturnType<typeof loadNetwork>>>
  now: Date
}

/** A citizens' network: what it does, what it needs, how to join, and its fixed date. */
export function NetworkPage({ locale, network, now }: Props) {
  const t = textsIn(locale)
  const { municipality, fixedDate } = network
  const initiatives = network.initiatives.docs
  return (
    <Frame
      locale={locale}
      path={`/netzwerke/${network.slug}`}
      trail={[
        { title: t('town.list'), path: '/gemeinden' },
        ...(municipality
          ? [{ title: municipality.name ?? '', path: `/gemeinden/${municipality.slug}` }]
          : []),
      ]}
    >
      <h1 className="kern-heading-x-large">{network.title}</h1>
      {network.descriptionHtml && (
        <div {...writtenIn(network)}>
          <RichText html={network.descriptionHtml} />
        </div>
      )}
      <Section id="mitmachen" title={t('network.joinMode')}>
        {network.joinMode && <p>{t(`joinMode.${network.joinMode}`)}</p>}
        <Facts
          facts={[
            [t('network.status'), network.status && t(`networkStatus.${network.status}`)],
            [t('network.office'), network.coordinatingOffice],
            [t('network.languages'), languageNames(locale, network.languages)],
            [
              t('event.town'),
              municipality && (
                <a href={pathIn(locale, `/gemeinden/${municipality.slug}`)}>{municipality.name}</a>
              ),
            ],
          ]}
        />
        {municipality?.contactPerson && <ContactList locale={locale} contact={municipality.contactPerson} />}
      </Section>
      <Section id="bedarf" title={t('network.needs')}>
        {network.needs?.length ? (
          <Needs needs={network.needs} locale={locale} />
        ) : (
          <p>{t('network.noNeeds')}</p>
        )}
      </Section>
      {fixedDate && (
        <Section id="fester-termin" title={t('network.fixedDate')}>
          <EventDates dates={datesOf([fixedDate], now).slice(0, 3)} locale={locale} />
        </Section>
      )}
      {initiatives.length > 0 && (
        <Section id="initiativen" title={t('network.initiatives')}>
          <Initiatives initiatives={initiatives} locale={locale} />
        </Section>
      )}
    </Frame>
  )
}
