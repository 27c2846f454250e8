import { withoutPlaceholders } from '../domain/placeholders'
import type { Within } from '../database/connection/within'
import { findEntries, type Found, type FoundEntry } from './entries'
import { formsOf } from './fold'
import type { SearchKind } from './kinds'
import { excerptOf, marked, matchesOf, type Part } from './marked'
import { termsOf } from './rank'
import { type Word, wordsOf } from './words'

/** Characters of a question. */
export const longestQuestion = 200
/** Entries of an answer. */
export const mostEntries = 50

export type Question = {
  /** At most `longestQuestion` characters. */
  text: string
  /** A content locale: entries are shown in it where they are translated. */
  locale: string
  kinds?: readonly SearchKind[] | undefined
  /** Slug of a municipality: only what belongs to it, or is for it. */
  municipality?: string | undefined
  limit: number
}

export type Hit = Pick<FoundEntry, 'kind' | 'record' | 'locale' | 'slug' | 'title'> & {
  titleParts: Part[]
  excerptParts: Part[]
}

export type Results = {
  total: number
  counts: Found['counts']
  entries: Hit[]
  /** The question as it was understood, if a word of it stands nowhere. */
  suggestion: string | null
}

const nothing: Results = { total: 0, counts: [], entries: [], suggestion: null }

/** Public records that answer a question, best first. */
export async function search(req: Within, question: Question): Promise<Results> {
  const { text, locale, kinds, municipality, limit } = question
  const { words, spelled, total } = await wordsOf(req, text, locale)
  const terms = termsOf(words, total)
  if (spelled.length)
    terms.push({
      weight: 1,
      tiers: [{ lexemes: spelled.flatMap(({ title }) => title.split(' ')), worth: 0.35 }],
    })
  if (!terms.length) return nothing
  const folded = formsOf(text.trim())[0]!.replace(/\s+/g, ' ')
  const names = [...spelled, ...words.flatMap((word) => word.spelled)]
  const found = await findEntries(req, { terms, folded, spelled: names, locale, kinds, municipality, limit })
  const matches = matchesOf(terms.flatMap(({ tiers }) => tiers.flatMap(({ lexemes }) => lexemes)))
  return {
    total: found.counts.reduce((sum, { count }) => sum + count, 0),
    counts: found.counts,
    // Placeholders are hidden in every answer (src/domain/placeholders), here before they are cut into parts.
    entries: found.entries.map(({ summary, body, ...entry }) => ({
      ...entry,
      titleParts: marked(withoutPlaceholders(entry.title), matches),
      excerptParts: excerptOf(withoutPlaceholders(summary), withoutPlaceholders(body), matches),
    })),
    suggestion: found.entries.length ? suggestionFor(words, found.entries) : null,
  }
}

/** The words as they stand in what was found, in place of those that stand nowhere. */
function suggestionFor(words: readonly Word[], entries: readonly FoundEntry[]): string | null {
  if (words.every(({ entries: known, isCommon, compounds }) => isCommon || known || compounds.length))
    return null
  const written = new Map<string, string>()
  for (const { title, summary, body } of [...entries].reverse())
    for (const [one] of `${body} ${summary} ${title}`.matchAll(/[\p{L}\p{M}]+/gu))
      for (const form of formsOf(one)) written.set(form, one)
  const first = new Set((entries[0]!.title.match(/[\p{L}\p{M}]+/gu) ?? []).flatMap(formsOf))
  const better = words.map((word) => {
    if (word.entries || word.isCommon) return word.token
    const candidates = [...word.near.map(({ word: near }) => near), ...word.spelled.map(({ title }) => title)]
    const best = candidates.find((one) => first.has(one)) ?? candidates.find((one) => written.has(one))
    return best ? written.get(best)! : word.token
  })
  const all = better.join(' ')
  return all === words.map(({ token }) => token).join(' ') ? null : all
}
