import { TopicPage } from '../../../../../site/topics/TopicPages'
import { loadTopic } from '../../../../../site/topics/load'
import { route } from '../../../../../site/route'

const { generateMetadata, Page } = route({
  path: (slug) => `/themen/${slug}`,
  load: loadTopic,
  title: (found) => found.topic.name,
  available: (found) => found.topic.availableLocales,
  show: (found, locale) => <TopicPage {...found} locale={locale} />,
})

export { generateMetadata }
export default Page
