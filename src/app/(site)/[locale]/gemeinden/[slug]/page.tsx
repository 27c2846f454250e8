import { TownPage } from '../../../../../site/towns/TownPage'
import { loadTown } from '../../../../../site/towns/load'
import { route } from '../../../../../site/route'

const { generateMetadata, Page } = route({
  path: (slug) => `/gemeinden/${slug}`,
  load: (locale, slug) => loadTown(locale, slug, new Date()),
  title: (found) => found.town.name,
  show: (found, locale) => <TownPage {...found} locale={locale} />,
})

export { generateMetadata }
export default Page
