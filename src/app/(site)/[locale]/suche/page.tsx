import { route } from '../../../../site/route'
import { questionForm, searchKinds } from '../../../../site/search/load'
import { SearchPage } from '../../../../site/search/SearchPage'
import { textsIn } from '../../../../site/texts'

const { generateMetadata, Page } = route({
  path: () => '/suche',
  load: async () => null,
  title: (_, locale) => textsIn(locale)('search.title'),
  isUnlisted: true,
  // It repeats the words of its reader.
  stored: false,
  reads: { q: questionForm, art: searchKinds },
  show: (_, locale, params) => <SearchPage locale={locale} params={params} />,
})

export { generateMetadata }
export default Page
