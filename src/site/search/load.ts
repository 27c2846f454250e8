import type { ContentLocale } from '../../domain/locales'
import type { SearchParams } from '../params'
import {
  SearchDocument,
  type SearchKind,
  type SearchQuery,
  WordDocument,
  type WordQuery,
  WordsDocument,
} from '../operations'
import { query } from '../query'

export type SearchResults = SearchQuery['Search']
export type GlossaryWord = NonNullable<WordQuery['GlossaryWord']>

/** In the order in which results name them. */
export const searchKinds = [
  ...(['glossary_words', 'services', 'articles', 'pages', 'events', 'municipalities'] as const),
  ...(['networks', 'initiatives', 'topics', 'service_providers', 'building_blocks', 'placements'] as const),
] satisfies SearchKind[]

/** Characters of a question that GraphQL accepts. */
export const longestQuestion = 200
/** What counts as a question in an address. */
export const questionForm = /^[^]{1,1000}$/
/** Entries of a page of results. */
const mostShown = 40
const none: SearchResults = { total: 0, suggestion: null, counts: [], entries: [] }

/** What was typed into the field, without spaces around it, and cut where it is too long. */
export function questionIn(params: Awaited<SearchParams>): string {
  const given = params.q
  return typeof given === 'string' ? given.replace(/\s+/g, ' ').trim().slice(0, longestQuestion) : ''
}

/** What answers a question, of all kinds or of some. */
export async function loadResults(
  locale: ContentLocale,
  question: string,
  kinds?: SearchKind[],
  limit = mostShown,
): Promise<SearchResults> {
  if (!question) return none
  return (await query(locale, SearchDocument, { query: question, kinds: kinds ?? null, limit })).Search
}

/** A word of the glossary, or undefined. */
export async function loadWord(locale: ContentLocale, slug: string): Promise<GlossaryWord | undefined> {
  return (await query(locale, WordDocument, { slug })).GlossaryWord ?? undefined
}

export async function loadWords(locale: ContentLocale) {
  return (await query(locale, WordsDocument, {})).GlossaryWords.docs
}
