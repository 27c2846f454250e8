import { InitiativePage } from '../../../../../site/networks/InitiativePage'
import { loadInitiative } from '../../../../../site/networks/load'
import { route } from '../../../../../site/route'

const { generateMetadata, Page } = route({
  path: (slug) => `/initiativen/${slug}`,
  load: loadInitiative,
  title: (initiative) => initiative.name,
  show: (initiative, locale) => <InitiativePage initiative={initiative} locale={locale} />,
})

export { generateMetadata }
export default Page
