import { copies } from '../../../../site/offline/copies'
import { OfflinePage } from '../../../../site/offline/OfflinePage'
import { route } from '../../../../site/route'
import { textsIn } from '../../../../site/texts'

const { generateMetadata, Page } = route({
  path: () => '/offline',
  load: copies,
  stored: false,
  title: (_, locale) => textsIn(locale)('offline.title'),
  show: (found, locale) => <OfflinePage copies={found} locale={locale} />,
})

export { generateMetadata }
export default Page
