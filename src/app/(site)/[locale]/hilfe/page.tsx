import { chosenAudiences, serviceKinds, serviceLanguages } from '../../../../site/services/load'
import { ServicesPage } from '../../../../site/services/ServicesPage'
import { now } from '../../../../site/now'
import { pageForm, slugForm } from '../../../../site/params'
import { route } from '../../../../site/route'
import { textsIn } from '../../../../site/texts'

const { generateMetadata, Page } = route({
  path: () => '/hilfe',
  load: async () => null,
  reads: {
    bedarf: serviceKinds,
    fuer: chosenAudiences,
    kostenlos: ['ja'],
    offen: ['ja'],
    ort: slugForm,
    seite: pageForm,
    sprache: serviceLanguages,
  },
  title: (_, locale) => textsIn(locale)('service.list'),
  feed: (_, locale) => ({ name: 'angebote', title: textsIn(locale)('service.list') }),
  show: (_, locale, params) => <ServicesPage locale={locale} params={params} now={now()} />,
})

export { generateMetadata }
export default Page
