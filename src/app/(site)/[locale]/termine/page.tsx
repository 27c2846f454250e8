import { EventsPage } from '../../../../site/events/EventsPage'
import { route } from '../../../../site/route'
import { textsIn } from '../../../../site/texts'

const { generateMetadata, Page } = route({
  path: () => '/termine',
  load: async () => null,
  title: (_, locale) => textsIn(locale)('event.list'),
  show: (_, locale, params) => <EventsPage locale={locale} params={params} now={new Date()} />,
})

export { generateMetadata }
export default Page
