import { HomePage } from '../../../site/home/HomePage'
import { websiteData } from '../../../site/structured/organizations'
import { route } from '../../../site/route'

const { generateMetadata, Page } = route({
  path: () => '/',
  load: async () => null,
  title: () => undefined,
  data: (_, locale, settings) => websiteData(locale, settings),
  show: (_, locale) => <HomePage locale={locale} />,
})

export { generateMetadata }
export default Page
