import { HomePage } from '../../../site/home/HomePage'
import { route } from '../../../site/route'

const { generateMetadata, Page } = route({
  path: () => '/',
  load: async () => null,
  title: () => undefined,
  show: (_, locale) => <HomePage locale={locale} />,
})

export { generateMetadata }
export default Page
