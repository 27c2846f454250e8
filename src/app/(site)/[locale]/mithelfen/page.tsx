import { HelpPage } from '../../../../site/networks/HelpPage'
import { route } from '../../../../site/route'
import { textsIn } from '../../../../site/texts'

const { generateMetadata, Page } = route({
  path: () => '/mithelfen',
  load: async () => null,
  title: (_, locale) => textsIn(locale)('network.help'),
  show: (_, locale) => <HelpPage locale={locale} />,
})

export { generateMetadata }
export default Page
