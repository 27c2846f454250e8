import type { ContentLocale } from '../../domain/locales'
import { pathIn } from '../../domain/site-paths'
import { Frame } from '../frame/Frame'
import { textsIn } from '../texts'
import type { GlossaryWord, loadWords } from './load'
import { SearchForm } from './SearchForm'
import { WordCard } from './WordCard'

type Words = Awaited<ReturnType<typeof loadWords>>

/** All words of the glossary from A to Z. */
export function WordListPage({ words, locale }: { words: Words; locale: ContentLocale }) {
  const t = textsIn(locale)
  const letterOf = (word: string) => word.normalize('NFD').charAt(0).toUpperCase()
  const letters = [...new Set(words.map(({ word }) => letterOf(word)))]
  return (
    <Frame locale={locale} path="/woerter" trail={[]}>
      <h1 className="kern-heading-x-large">{t('letter.list')}</h1>
      <p className="kern-body kern-body--large">{t('letter.listText')}</p>
      <LetterForm locale={locale} />
      <p className="bn-quiet">{t('letter.count', { count: words.length })}</p>
      {letters.map((letter) => (
        <section key={letter} className="bn-letter">
          <h2 lang="de">{letter}</h2>
          <ul className="bn-links" lang="de" dir="ltr">
            {words
              .filter(({ word }) => letterOf(word) === letter)
              .map(({ word, slug }) => (
                <li key={slug}>
                  <a href={pathIn(locale, `/woerter/${slug}`)}>{word}</a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Frame>
  )
}

/** One word, with its other spellings. */
export function WordPage({ word, locale }: { word: GlossaryWord; locale: ContentLocale }) {
  const t = textsIn(locale)
  return (
    <Frame
      listens
      locale={locale}
      path={`/woerter/${word.slug}`}
      trail={[{ title: t('letter.list'), path: '/woerter' }]}
    >
      <article className="bn-article">
        <WordCard word={word} locale={locale} level={1} />
        {word.spellings && word.spellings.length > 0 && (
          <p className="bn-quiet">
            {t('letter.spellings')}: <bdi>{word.spellings.map(({ text }) => text).join(', ')}</bdi>
          </p>
        )}
        <LetterForm locale={locale} />
      </article>
    </Frame>
  )
}

function LetterForm({ locale }: { locale: ContentLocale }) {
  const t = textsIn(locale)
  return (
    <SearchForm
      {...{ locale, path: '/brief', id: 'letter-word', isLarge: true }}
      label={t('letter.field')}
      submit={t('letter.submit')}
      name={t('letter.title')}
    />
  )
}
