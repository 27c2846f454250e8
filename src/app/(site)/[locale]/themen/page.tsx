import { TopicsPage } from '../../../../site/topics/TopicPages'
import { route } from '../../../../site/route'
import { textsIn } from '../../../../site/texts'

const { generateMetadata, Page } = route({
  path: () => '/themen',
  load: async () => null,
  title: (_, locale) => textsIn(locale)('topic.list'),
  show: (_, locale) => <TopicsPage locale={locale} />,
})

export { generateMetadata }
export default Page
