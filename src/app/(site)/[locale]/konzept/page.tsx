import { ConceptPage } from '../../../../site/concept/ConceptPage'
import { route } from '../../../../site/route'
import { textsIn } from '../../../../site/texts'

const { generateMetadata, Page } = route({
  path: () => '/konzept',
  load: async () => null,
  title: (_, locale) => textsIn(locale)('concept.title'),
  show: (_, locale) => <ConceptPage locale={locale} />,
})

export { generateMetadata }
export default Page
