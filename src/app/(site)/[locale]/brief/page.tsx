import { route } from '../../../../site/route'
import { questionForm } from '../../../../site/search/load'
import { LetterPage } from '../../../../site/search/LetterPage'
import { textsIn } from '../../../../site/texts'

const { generateMetadata, Page } = route({
  path: () => '/brief',
  load: async () => null,
  title: (_, locale) => textsIn(locale)('letter.title'),
  // It repeats the words of its reader.
  stored: false,
  reads: { q: questionForm },
  show: (_, locale, params) => <LetterPage locale={locale} params={params} />,
})

export { generateMetadata }
export default Page
