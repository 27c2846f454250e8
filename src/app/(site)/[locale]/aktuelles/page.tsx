import { ArticleListPage, listedKinds } from '../../../../site/articles/ArticleListPage'
import { chosen, pageForm, pageNumber } from '../../../../site/params'
import { route } from '../../../../site/route'
import { textsIn } from '../../../../site/texts'

const { generateMetadata, Page } = route({
  path: () => '/aktuelles',
  load: async () => null,
  reads: { art: listedKinds, seite: pageForm },
  title: (_, locale) => textsIn(locale)('article.list'),
  show: (_, locale, params) => (
    <ArticleListPage locale={locale} kind={chosen(params, 'art', listedKinds)} page={pageNumber(params)} />
  ),
})

export { generateMetadata }
export default Page
