import { TownPage } from '../../../../../site/towns/TownPage'
import { loadTown } from '../../../../../site/towns/load'
import { now } from '../../../../../site/now'
import { municipalityData } from '../../../../../site/structured/organizations'
import { route } from '../../../../../site/route'

const { generateMetadata, Page } = route({
  path: (slug) => `/gemeinden/${slug}`,
  load: (locale, slug) => loadTown(locale, slug, now()),
  title: (found) => found.town.name,
  feed: ({ town }) => ({ name: `gemeinden/${town.slug}`, title: town.name }),
  data: ({ town }, locale) => municipalityData(locale, town),
  show: (found, locale) => <TownPage {...found} locale={locale} />,
})

export { generateMetadata }
export default Page
