import { Facts } from '../components/Facts'
import type { ContentLocale } from '../../domain/locales'
import { pathIn } from '../../domain/site-paths'
import { writtenIn } from '../locales'
import { textsIn } from '../texts'
import type { GlossaryWord } from './load'

type Props = {
  word: GlossaryWord
  locale: ContentLocale
  /** The level of its heading. */
  level?: 1 | 2
}

/** A word of offices: what it means, what to do, where to go and who helps. */
export function WordCard({ word, locale, level = 2 }: Props) {
  const t = textsIn(locale)
  const Heading = `h${level}` as const
  const lines = (text: string | null | undefined) => text && <span {...writtenIn(word)}>{text}</span>
  return (
    <section className="bn-word" aria-labelledby="wort">
      <Heading id="wort" className="kern-heading-large" lang="de" dir="ltr">
        {level === 1 ? word.word : <a href={pathIn(locale, `/woerter/${word.slug}`)}>{word.word}</a>}
      </Heading>
      <Facts
        facts={[
          [t('letter.meaning'), lines(word.meaning)],
          [t('letter.toDo'), lines(word.toDo)],
          [t('letter.office'), lines(word.office)],
          [t('letter.help'), linksTo(word.services ?? [], locale)],
          [t('letter.articles'), linksTo(word.articles ?? [], locale)],
        ]}
      />
      <p className="bn-quiet">{t('letter.notAdvice')}</p>
    </section>
  )
}

type Related = NonNullable<GlossaryWord['services']>[number] | NonNullable<GlossaryWord['articles']>[number]

function linksTo(records: readonly Related[], locale: ContentLocale) {
  if (!records.length) return undefined
  return (
    <ul className="bn-links">
      {records.map((record) => {
        const isService = 'name' in record
        const path = `/${isService ? 'angebote' : 'artikel'}/${record.slug}`
        return (
          <li key={path}>
            <a href={pathIn(locale, path)} {...writtenIn(record)}>
              {isService ? record.name : record.title}
            </a>
          </li>
        )
      })}
    </ul>
  )
}
