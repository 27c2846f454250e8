import type { ContentLocale } from '../../domain/locales'
import { pathIn } from '../../domain/site-paths'
import { Section } from '../components/Section'
import { Frame } from '../frame/Frame'
import type { SearchParams } from '../params'
import { textsIn } from '../texts'
import { Hits } from './Hits'
import { loadResults, loadWord, questionIn } from './load'
import { NothingFound } from './NothingFound'
import { SearchForm } from './SearchForm'
import { WordCard } from './WordCard'

type Props = { locale: ContentLocale; params: Awaited<SearchParams> }

/** Explains a word that stands in a letter, however it is written. */
export async function LetterPage({ locale, params }: Props) {
  const t = textsIn(locale)
  const question = questionIn(params)
  const [words, others] = await Promise.all([
    loadResults(locale, question, ['glossary_words'], 6),
    loadResults(locale, question, ['services', 'articles', 'pages'], 5),
  ])
  const [best, ...further] = words.entries
  const word = best?.slug ? await loadWord(locale, best.slug) : undefined
  const path = question ? `/brief?${new URLSearchParams({ q: question })}` : '/brief'
  return (
    <Frame locale={locale} path={path} trail={[]}>
      <h1 className="kern-heading-x-large">{t('letter.title')}</h1>
      <p className="kern-body kern-body--large">{t('letter.text')}</p>
      <SearchForm
        {...{ locale, path: '/brief', id: 'letter-word', question, isLarge: true }}
        label={t('letter.field')}
        submit={t('letter.submit')}
        name={t('letter.title')}
      />
      {word && <WordCard word={word} locale={locale} />}
      {word && further.length > 0 && (
        <Section id="andere" title={t('letter.others')}>
          <Hits hits={further} locale={locale} />
        </Section>
      )}
      {question && !word && (
        <div role="status">
          <p>
            <strong>{t('letter.none')}</strong> {t('letter.noneText')}
          </p>
          <p>
            <a href={pathIn(locale, '/hilfe?bedarf=counselling')}>{t('letter.advice')}</a>
          </p>
        </div>
      )}
      {others.entries.length > 0 && (
        <Section id="mehr" title={t('letter.more')}>
          <Hits hits={others.entries} locale={locale} />
        </Section>
      )}
      {question && !word && others.total === 0 && <NothingFound locale={locale} />}
      <p>
        <a href={pathIn(locale, '/woerter')}>{t('letter.list')}</a>
      </p>
    </Frame>
  )
}
