import { pathIn } from '../../domain/site-paths'
import type { ContentLocale } from '../../domain/locales'
import { writtenIn } from '../locales'
import type { HomeQuery } from '../operations'

type Statement = HomeQuery['Homepage']['keyStatements'][number]

/** What the district stands for: each statement with its topic. */
export function Statements({
  statements,
  locale,
}: {
  statements: readonly Statement[]
  locale: ContentLocale
}) {
  return (
    <ul className="bn-statements">
      {statements.map((statement) => {
        const [topic] = statement.topics
        return (
          <li key={statement.slug}>
            {topic && (
              <a className="bn-statements__topic" href={pathIn(locale, `/themen/${topic.slug}`)} dir="auto">
                {topic.name}
              </a>
            )}
            <a href={pathIn(locale, `/artikel/${statement.slug}`)} {...writtenIn(statement)}>
              {statement.title}
            </a>
          </li>
        )
      })}
    </ul>
  )
}
