import { FreePage } from '../../../../../site/pages/FreePage'
import { loadPage } from '../../../../../site/pages/load'
import { route } from '../../../../../site/route'

const { generateMetadata, Page } = route({
  path: (slug) => `/seite/${slug}`,
  load: loadPage,
  title: (page) => page.title,
  available: (page) => page.availableLocales,
  show: (page, locale) => <FreePage page={page} locale={locale} />,
})

export { generateMetadata }
export default Page
