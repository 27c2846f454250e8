import { EventPage } from '../../../../../site/events/EventPage'
import { loadEvent } from '../../../../../site/events/load'
import { now } from '../../../../../site/now'
import { eventData } from '../../../../../site/structured/event'
import { route } from '../../../../../site/route'

const { generateMetadata, Page } = route({
  path: (slug) => `/termine/${slug}`,
  load: loadEvent,
  title: (event) => event.title,
  available: (event) => event.availableLocales,
  data: (event, locale, settings) => eventData(locale, event, settings, now()),
  show: (event, locale) => <EventPage event={event} now={now()} locale={locale} />,
})

export { generateMetadata }
export default Page
