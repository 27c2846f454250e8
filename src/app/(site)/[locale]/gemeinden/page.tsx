import { TownsPage } from '../../../../site/towns/TownsPage'
import { route } from '../../../../site/route'
import { textsIn } from '../../../../site/texts'

const { generateMetadata, Page } = route({
  path: () => '/gemeinden',
  load: async () => null,
  title: (_, locale) => textsIn(locale)('town.list'),
  show: (_, locale) => <TownsPage locale={locale} />,
})

export { generateMetadata }
export default Page
