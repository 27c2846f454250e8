import { route } from '../../../../../site/route'
import { loadWord } from '../../../../../site/search/load'
import { WordPage } from '../../../../../site/search/WordPages'

const { generateMetadata, Page } = route({
  path: (slug) => `/woerter/${slug}`,
  load: loadWord,
  title: ({ word }) => word,
  available: ({ availableLocales }) => availableLocales,
  description: ({ meaning }) => meaning,
  show: (word, locale) => <WordPage word={word} locale={locale} />,
})

export { generateMetadata }
export default Page
