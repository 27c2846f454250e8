import { pathIn } from '../../domain/site-paths'
import type { ContentLocale } from '../../domain/locales'
import { writtenIn } from '../locales'
import type { HomeQuery } from '../operations'
import { textsIn } from '../texts'

type Network = HomeQuery['Homepage']['callsToHelp'][number]

/** What networks need most, each with a link to the network. */
export function Calls({ networks, locale }: { networks: readonly Network[]; locale: ContentLocale }) {
  const t = textsIn(locale)
  return (
    <ul className="bn-short">
      {networks.map((network) => {
        const needs = network.needs ?? []
        const need = needs.find(({ urgent }) => urgent) ?? needs[0]
        return (
          <li key={network.slug}>
            <a href={pathIn(locale, `/netzwerke/${network.slug}`)} {...writtenIn(network)}>
              {network.title}
            </a>
            <span className="bn-quiet">
              {need ? <span {...writtenIn(network)}>{need.text}</span> : t('network.noNeeds')}
              {need?.urgent && <> ({t('network.urgent')})</>}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
