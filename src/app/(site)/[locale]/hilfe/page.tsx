import { ServicesPage } from '../../../../site/services/ServicesPage'
import { route } from '../../../../site/route'
import { textsIn } from '../../../../site/texts'

const { generateMetadata, Page } = route({
  path: () => '/hilfe',
  load: async () => null,
  title: (_, locale) => textsIn(locale)('service.list'),
  show: (_, locale, params) => <ServicesPage locale={locale} params={params} />,
})

export { generateMetadata }
export default Page
