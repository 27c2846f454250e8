import type { ContentLocale } from '../../domain/locales'
import { TopicIcon } from '../components/TopicIcon'
import { pathIn } from '../../domain/site-paths'
import type { TopicsQuery } from '../operations'
import { textsIn } from '../texts'

type Topic = NonNullable<TopicsQuery['Topics']>['docs'][number]

/** Topics as tiles with icons. */
export function TopicTiles({ topics, locale }: { topics: readonly Topic[]; locale: ContentLocale }) {
  const t = textsIn(locale)
  return (
    <ul className="bn-tiles">
      {topics.map(({ name, slug, icon, articles }) => (
        <li key={slug} className="bn-tile">
          <TopicIcon name={icon} />
          <a href={pathIn(locale, `/themen/${slug}`)} dir="auto">
            {name}
          </a>
          <span className="bn-quiet">{t('topic.count', { count: articles.totalDocs ?? 0 })}</span>
        </li>
      ))}
    </ul>
  )
}
