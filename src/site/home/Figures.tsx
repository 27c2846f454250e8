import { pathIn } from '../../domain/site-paths'
import type { ContentLocale } from '../../domain/locales'
import { ArticleDate } from '../components/ArticleCards'
import { writtenIn } from '../locales'
import type { HomeQuery } from '../operations'
import { textsIn } from '../texts'

type Fact = HomeQuery['Homepage']['facts'][number]

/** Facts that are a figure, large, each with its source and as-of date; all others as a list below. */
export function Figures({ facts, locale }: { facts: readonly Fact[]; locale: ContentLocale }) {
  const t = textsIn(locale)
  return (
    <ul className="bn-figures">
      {facts.map((fact) => (
        <li key={fact.slug} className={fact.figure ? undefined : 'bn-figures__text'}>
          {fact.figure && (
            <strong {...writtenIn(fact)} dir="auto">
              {fact.figure}
            </strong>
          )}
          <a href={pathIn(locale, `/artikel/${fact.slug}`)} {...writtenIn(fact)}>
            {fact.title}
          </a>
          <span className="bn-quiet">
            <ArticleDate article={fact} locale={locale} />
            {fact.sources?.[0]?.publisher && (
              <>
                {' · '}
                {t('article.sources')}: <bdi lang="de">{fact.sources[0].publisher}</bdi>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
