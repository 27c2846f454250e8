import type { ContentLocale } from '../../domain/locales'
import { pathIn } from '../../domain/site-paths'
import { Frame } from '../frame/Frame'
import type { SearchKind } from '../operations'
import { chosen, type SearchParams } from '../params'
import { textsIn } from '../texts'
import { Hits } from './Hits'
import { loadResults, loadWord, questionIn, searchKinds, type SearchResults } from './load'
import { NothingFound } from './NothingFound'
import { SearchForm } from './SearchForm'
import { WordCard } from './WordCard'

type Props = { locale: ContentLocale; params: Awaited<SearchParams> }

/** Entries of a kind that are shown among those of others. */
const fewOfKind = 5

/** Results of a search, grouped by kind. If the best one is a word from letters, its meaning stands above them. */
export async function SearchPage({ locale, params }: Props) {
  const t = textsIn(locale)
  const question = questionIn(params)
  const kind = chosen(params, 'art', searchKinds)
  const results = await loadResults(locale, question, kind && [kind])
  const [best] = results.entries
  const word = best?.kind === 'glossary_words' && best.slug ? await loadWord(locale, best.slug) : undefined
  return (
    <Frame locale={locale} path={question ? addressOf(question) : '/suche'} trail={[]}>
      <h1 className="kern-heading-x-large" dir="auto">
        {question ? t('search.titleOf', { query: question }) : t('search.title')}
      </h1>
      <SearchForm
        {...{ locale, path: '/suche', id: 'search-again', question, isLarge: true }}
        label={t('search.field')}
        submit={t('search.submit')}
        name={t('search.title')}
      />
      {!question && <p>{t('search.text')}</p>}
      {question && <Summary results={results} locale={locale} />}
      {word && <WordCard word={word} locale={locale} />}
      <Groups {...{ results, question, kind, locale }} above={word?.slug} />
      {kind && (
        <p>
          <a href={pathIn(locale, addressOf(question))}>{t('search.allKinds')}</a>
        </p>
      )}
      {results.total === 0 && <NothingFound locale={locale} />}
    </Frame>
  )
}

function Summary({ results, locale }: { results: SearchResults; locale: ContentLocale }) {
  const t = textsIn(locale)
  const { total, suggestion } = results
  return (
    <>
      <p className="bn-found" role="status">
        <strong>{total ? t('search.found', { count: total }) : t('search.none')}</strong>
      </p>
      {suggestion && <p dir="auto">{t('search.meant', { query: suggestion })}</p>}
      {total === 0 && <p>{t('search.noneText')}</p>}
    </>
  )
}

type GroupsProps = {
  results: SearchResults
  question: string
  kind: SearchKind | undefined
  locale: ContentLocale
  /** The slug of the word whose meaning stands above. */
  above: string | undefined
}

/** The kinds in the order of their best entry. */
function Groups({ results, question, kind, locale, above }: GroupsProps) {
  const t = textsIn(locale)
  const found = results.entries.map((entry) => entry.kind)
  const counted = results.counts.map((one) => one.kind)
  return [...new Set([...found, ...counted])].map((one) => {
    const hits = results.entries.filter((entry) => entry.kind === one)
    const { count } = results.counts.find((each) => each.kind === one)!
    const others = hits.filter(({ slug }) => one !== 'glossary_words' || slug !== above)
    const shown = kind ? others : others.slice(0, fewOfKind)
    if (!shown.length && hits.length) return null
    return (
      <section key={one} className="bn-section" aria-labelledby={`art-${one}`}>
        <div className="bn-section__head">
          <h2 id={`art-${one}`} className="kern-heading-medium">
            {t(`searchKind.${one}`)}
          </h2>
          {!kind && count > hits.length - others.length + shown.length && (
            <a href={pathIn(locale, addressOf(question, one))}>{t('search.showAll', { count })}</a>
          )}
        </div>
        <Hits hits={shown} locale={locale} />
      </section>
    )
  })
}

const addressOf = (question: string, kind?: SearchKind): string =>
  `/suche?${new URLSearchParams({ q: question, ...(kind ? { art: kind } : {}) })}`
