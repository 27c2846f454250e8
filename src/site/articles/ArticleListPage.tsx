import type { ContentLocale } from '../../domain/locales'
import { ArticleCards } from '../components/ArticleCards'
import { Choice } from '../components/Choice'
import { Filters } from '../components/Filters'
import { Pages } from '../components/Pages'
import { Frame } from '../frame/Frame'
import type { ArticleKind } from '../operations'
import { textsIn } from '../texts'
import { loadArticles } from './load'

/** What the list offers; statements and facts have their places on the homepage and in the topics. */
export const listedKinds = ['news', 'background', 'practice'] as const satisfies ArticleKind[]

type Props = { locale: ContentLocale; kind: (typeof listedKinds)[number] | undefined; page: number }

/** News, background and practice, the newest first. */
export async function ArticleListPage({ locale, kind, page }: Props) {
  const t = textsIn(locale)
  const found = await loadArticles(locale, kind ? [kind] : [...listedKinds], page)
  return (
    <Frame locale={locale} path="/aktuelles" trail={[]}>
      <h1 className="kern-heading-x-large">{t('article.list')}</h1>
      <Filters locale={locale} path="/aktuelles">
        <Choice
          name="art"
          label={t('event.kind')}
          any={t('frame.any')}
          value={kind}
          options={listedKinds.map((one) => [one, t(`articleKind.${one}`)])}
        />
      </Filters>
      {found.articles.length ? (
        <ArticleCards articles={found.articles} locale={locale} level={2} />
      ) : (
        <p>{t('article.none')}</p>
      )}
      <Pages locale={locale} path="/aktuelles" params={kind ? { art: kind } : {}} {...found} />
    </Frame>
  )
}
