import { NetworkPage } from '../../../../../site/networks/NetworkPage'
import { loadNetwork } from '../../../../../site/networks/load'
import { now } from '../../../../../site/now'
import { route } from '../../../../../site/route'

const { generateMetadata, Page } = route({
  path: (slug) => `/netzwerke/${slug}`,
  load: loadNetwork,
  title: (network) => network.title,
  available: (network) => network.availableLocales,
  show: (network, locale) => <NetworkPage network={network} now={now()} locale={locale} />,
})

export { generateMetadata }
export default Page
