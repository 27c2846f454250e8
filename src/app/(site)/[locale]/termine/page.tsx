import { EventsPage } from '../../../../site/events/EventsPage'
import { eventKinds } from '../../../../site/events/load'
import { now } from '../../../../site/now'
import { monthForm, slugForm } from '../../../../site/params'
import { route } from '../../../../site/route'
import { textsIn } from '../../../../site/texts'

const { generateMetadata, Page } = route({
  path: () => '/termine',
  load: async () => null,
  reads: { art: eventKinds, monat: monthForm, ort: slugForm },
  title: (_, locale) => textsIn(locale)('event.list'),
  feed: (_, locale) => ({ name: 'termine', title: textsIn(locale)('event.list') }),
  show: (_, locale, params) => <EventsPage locale={locale} params={params} now={now()} />,
})

export { generateMetadata }
export default Page
