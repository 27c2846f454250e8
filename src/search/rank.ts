import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { Spelled, Word } from './words'

/** How close words of the index are to a typed word, and what each is worth. */
type Tier = { lexemes: string[]; worth: number }

/** A word of the question as the ranking sees it. */
export type Term = { tiers: Tier[]; weight: number }

/** What a word is worth by where it stands: title, summary, anywhere. */
const places = [
  ['A', 10],
  ['B', 4],
  ['', 2],
] as const

/**
 * The words by which entries are ranked, without those that stand everywhere. Rare words weigh up to twice as much as
 * frequent ones.
 */
export function termsOf(words: readonly Word[], total: number): Term[] {
  const telling = words.some(({ isCommon }) => !isCommon) ? words.filter(({ isCommon }) => !isCommon) : words
  return telling.map((word) => ({
    tiers: [
      { lexemes: [...word.forms, ...word.stems], worth: 1 },
      { lexemes: [...word.compounds, ...alike(word, 0.6, 2)], worth: 0.6 },
      {
        lexemes: [...alike(word, 0.4, 0.6), ...word.parts, ...word.spelled.flatMap(titleWords)],
        worth: 0.35,
      },
    ].filter(({ lexemes }) => lexemes.length),
    weight: 1 + Math.max(0, Math.log(total / (word.entries ?? 1))) / Math.log(total + 1),
  }))
}

const alike = ({ near }: Word, from: number, to: number): string[] =>
  near.filter(({ likeness }) => likeness >= from && likeness < to).map(({ word }) => word)

const titleWords = ({ title }: Spelled): string[] => title.split(/[^\p{L}\p{N}]+/u).filter(Boolean)

/** A `tsquery` that any of the words satisfies, in a place of this weight. */
export function anyOf(lexemes: readonly string[], place: string): string {
  const quoted = [...new Set(lexemes)].map((one) => `'${one.replace(/['\\]/g, '$&$&')}'`)
  return quoted.map((one) => (place ? `${one}:${place}` : one)).join(' | ')
}

/** The score of a term in an entry: what its best place is worth; 0 if it does not stand in it. */
export function scoreOf({ tiers, weight }: Term): SQL {
  const cases = tiers
    .flatMap(({ lexemes, worth }) =>
      places.map(([place, value]) => ({ query: anyOf(lexemes, place), value: value * worth * weight })),
    )
    .sort((one, other) => other.value - one.value)
    .map(({ query, value }) => sql`when e.words @@ ${query}::tsquery then ${value}::real`)
  return sql`case ${sql.join(cases, sql` `)} else 0::real end`
}
