import type { ContentLocale } from '../../domain/locales'
import { ArticleCards } from '../components/ArticleCards'
import { Section } from '../components/Section'
import { Frame } from '../frame/Frame'
import type { ArticleKind } from '../operations'
import { textsIn } from '../texts'
import { type loadTopic, loadTopics } from './load'
import { TopicTiles } from './TopicTiles'

/** All topics. */
export async function TopicsPage({ locale }: { locale: ContentLocale }) {
  const t = textsIn(locale)
  return (
    <Frame locale={locale} path="/themen" trail={[]}>
      <h1 className="kern-heading-x-large">{t('topic.list')}</h1>
      <p className="kern-body kern-body--large">{t('topic.listText')}</p>
      <TopicTiles topics={await loadTopics(locale)} locale={locale} />
    </Frame>
  )
}

const headings = {
  key_statement: 'article.keyStatements',
  fact: 'article.facts',
  background: 'article.background',
  practice: 'article.practice',
  news: 'article.news',
} as const satisfies Record<ArticleKind, string>

type Props = { locale: ContentLocale } & NonNullable<Awaited<ReturnType<typeof loadTopic>>>

/** One topic: statements, facts, background, practice and news. */
export function TopicPage({ locale, topic, groups }: Props) {
  const t = textsIn(locale)
  return (
    <Frame
      locale={locale}
      path={`/themen/${topic.slug}`}
      trail={[{ title: t('topic.list'), path: '/themen' }]}
    >
      <h1 className="kern-heading-x-large" dir="auto">
        {topic.name}
      </h1>
      {!groups.length && <p>{t('article.none')}</p>}
      {groups.map(({ kind, articles }) => (
        <Section key={kind} id={kind} title={t(headings[kind])}>
          <ArticleCards articles={articles} locale={locale} />
        </Section>
      ))}
    </Frame>
  )
}
