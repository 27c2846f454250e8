import type { ContentLocale } from '../../domain/locales'
import { Frame } from '../frame/Frame'
import { textsIn } from '../texts'
import { loadNetworks } from './load'
import { NetworkCards } from './NetworkCards'

/** For people who want to help: all networks with what they need. */
export async function HelpPage({ locale }: { locale: ContentLocale }) {
  const t = textsIn(locale)
  return (
    <Frame locale={locale} path="/mithelfen" trail={[]}>
      <h1 className="kern-heading-x-large">{t('network.help')}</h1>
      <p className="kern-body kern-body--large">{t('network.helpText')}</p>
      <h2 className="kern-heading-large">{t('network.list')}</h2>
      <NetworkCards networks={await loadNetworks(locale)} locale={locale} />
    </Frame>
  )
}
