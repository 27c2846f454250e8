import type { ContentLocale } from '../../domain/locales'
import { ContactList } from '../components/ContactList'
import { Section } from '../components/Section'
import { Frame } from '../frame/Frame'
import { pathIn } from '../../domain/site-paths'
import { textsIn } from '../texts'
import type { loadInitiative } from './load'

type Props = {
  locale: ContentLocale
  initiative: NonNullable<Awaited<ReturnType<typeof loadInitiative>>>
}

/** An initiative: who it is, how to reach it, and its networks. */
export function InitiativePage({ locale, initiative }: Props) {
  const t = textsIn(locale)
  const { municipality, networks, contact, website } = initiative
  return (
    <Frame
      locale={locale}
      path={`/initiativen/${initiative.slug}`}
      trail={
        municipality ? [{ title: municipality.name ?? '', path: `/gemeinden/${municipality.slug}` }] : []
      }
    >
      {initiative.kind && <p className="bn-card__kind">{t(`initiativeKind.${initiative.kind}`)}</p>}
      <h1 className="kern-heading-x-large">{initiative.name}</h1>
      {initiative.description && (
        <p className="kern-body kern-body--large" dir="auto">
          {initiative.description}
        </p>
      )}
      {(contact ?? website) && (
        <Section id="kontakt" title={t('initiative.contact')}>
          <ContactList locale={locale} contact={{ ...contact, website }} />
        </Section>
      )}
      {Boolean(networks?.length) && (
        <Section id="netzwerke" title={t('initiative.networks')}>
          <ul className="bn-links">
            {networks!.map(({ title, slug }) => (
              <li key={slug}>
                <a href={pathIn(locale, `/netzwerke/${slug}`)}>{title}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Frame>
  )
}
