import { ServicePage } from '../../../../../site/services/ServicePage'
import { loadService } from '../../../../../site/services/load'
import { now } from '../../../../../site/now'
import { serviceData } from '../../../../../site/structured/service'
import { route } from '../../../../../site/route'

const { generateMetadata, Page } = route({
  path: (slug) => `/angebote/${slug}`,
  load: loadService,
  title: (service) => service.name,
  available: (service) => service.availableLocales,
  data: (service, locale, settings) => serviceData(locale, service, settings),
  show: (service, locale) => <ServicePage service={service} now={now()} locale={locale} />,
})

export { generateMetadata }
export default Page
