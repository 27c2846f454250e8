import type { ContentLocale } from '../../domain/locales'
import { pathIn } from '../../domain/site-paths'
import type { NetworkCardFragment } from '../operations'
import { textsIn } from '../texts'

type Network = NetworkCardFragment & { coordinatingOffice?: string | null }

/** Networks as linked cards, with what they need. */
export function NetworkCards({ networks, locale }: { networks: readonly Network[]; locale: ContentLocale }) {
  const t = textsIn(locale)
  return (
    <ul className="bn-cards">
      {networks.map((network) => (
        <li key={network.slug} className="bn-card bn-card--linked">
          <h3 className="kern-title">
            <a href={pathIn(locale, `/netzwerke/${network.slug}`)}>{network.title}</a>
          </h3>
          <p className="bn-card__meta">
            {network.status && <span>{t(`networkStatus.${network.status}`)}</span>}
            {network.municipality && <span>{network.municipality.name}</span>}
          </p>
          <Needs needs={network.needs} locale={locale} />
        </li>
      ))}
    </ul>
  )
}

/** What a network looks for. */
export function Needs({ needs, locale }: { needs: NetworkCardFragment['needs']; locale: ContentLocale }) {
  const t = textsIn(locale)
  if (!needs?.length) return null
  return (
    <ul>
      {needs.map(({ text, urgent }) => (
        <li key={text} dir="auto">
          {text} {urgent && <span className="bn-tag">{t('network.urgent')}</span>}
        </li>
      ))}
    </ul>
  )
}
