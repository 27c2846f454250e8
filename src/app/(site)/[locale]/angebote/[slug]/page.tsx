import { ServicePage } from '../../../../../site/services/ServicePage'
import { loadService } from '../../../../../site/services/load'
import { now } from '../../../../../site/now'
import { route } from '../../../../../site/route'

const { generateMetadata, Page } = route({
  path: (slug) => `/angebote/${slug}`,
  load: loadService,
  title: (service) => service.name,
  available: (service) => service.availableLocales,
  show: (service, locale) => <ServicePage service={service} now={now()} locale={locale} />,
})

export { generateMetadata }
export default Page
