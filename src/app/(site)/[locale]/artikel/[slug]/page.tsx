import { ArticlePage } from '../../../../../site/articles/ArticlePage'
import { loadArticle } from '../../../../../site/articles/load'
import { articleData } from '../../../../../site/structured/article'
import { route } from '../../../../../site/route'

const { generateMetadata, Page } = route({
  path: (slug) => `/artikel/${slug}`,
  load: loadArticle,
  title: ({ article }) => article.title,
  description: ({ article }) => article.teaser,
  available: ({ article }) => article.availableLocales,
  published: ({ article }) => article.publishedAt,
  data: ({ article, translation }, locale, settings) => articleData(locale, article, translation, settings),
  show: (found, locale) => <ArticlePage locale={locale} {...found} />,
})

export { generateMetadata }
export default Page
