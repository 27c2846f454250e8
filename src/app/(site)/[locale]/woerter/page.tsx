import { route } from '../../../../site/route'
import { loadWords } from '../../../../site/search/load'
import { WordListPage } from '../../../../site/search/WordPages'
import { textsIn } from '../../../../site/texts'

const { generateMetadata, Page } = route({
  path: () => '/woerter',
  load: loadWords,
  title: (_, locale) => textsIn(locale)('letter.list'),
  show: (words, locale) => <WordListPage words={words} locale={locale} />,
})

export { generateMetadata }
export default Page
