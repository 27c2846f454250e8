import type { ContentLocale } from '../../domain/locales'
import { type ArticleKind, TopicDocument, TopicsDocument } from '../operations'
import { query } from '../query'

/** All topics in their order, each with the number of its articles. */
export async function loadTopics(locale: ContentLocale) {
  return (await query(locale, TopicsDocument, {})).Topics.docs
}

/** The order in which a topic shows its articles. */
const order: readonly ArticleKind[] = ['key_statement', 'fact', 'background', 'practice', 'news']

/** A topic with its articles by kind, or undefined. */
export async function loadTopic(locale: ContentLocale, slug: string) {
  const { Topic: topic } = await query(locale, TopicDocument, { slug })
  if (!topic) return undefined
  const articles = topic.articles.docs
  const groups = order
    .map((kind) => ({ kind, articles: articles.filter((article) => article.kind === kind) }))
    .filter((group) => group.articles.length)
  return { topic, groups }
}
