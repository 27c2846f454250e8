import type { CollectionName } from '../../access/table'

/** What of a collection's public records is searched. Paths of fields, as in the collection. */
type SearchedKind = {
  title: string
  /** Shown below the title. Weighs more than the body. */
  summary?: string
  /** Texts and rich texts of the record itself. */
  body: readonly string[]
  /** Relationship to the municipality, or municipalities, it belongs to; `itself` for a municipality. */
  municipality?: string
  /** Array of rows with names by which it is also known. */
  spellings?: { rows: string; field: string }
  /** Whether people write its name as they hear it: see search_spellings in the migration. */
  isSpoken?: true
  /** For what has a last date. */
  ends?: { start: string; end: string; dates: string }
}

/**
 * The kinds of records that the search finds, in the order in which results name them. Texts of related records are no
 * part of an entry: those may be unpublished.
 */
export const searchedKinds = {
  'glossary-words': {
    title: 'word',
    summary: 'meaning',
    body: ['toDo', 'office'],
    spellings: { rows: 'spellings', field: 'text' },
    isSpoken: true,
  },
  services: {
    title: 'name',
    body: ['description', 'referralRoute', 'costNote'],
    municipality: 'municipalities',
  },
  articles: { title: 'title', summary: 'teaser', body: ['body'], municipality: 'municipality' },
  pages: { title: 'title', body: ['body'] },
  events: {
    title: 'title',
    body: ['description', 'place.name', 'place.city'],
    municipality: 'municipality',
    ends: { start: 'start', end: 'end', dates: 'occurrences' },
  },
  municipalities: {
    title: 'name',
    body: ['intro'],
    municipality: 'itself',
    spellings: { rows: 'members', field: 'name' },
    isSpoken: true,
  },
  networks: { title: 'title', body: ['description'], municipality: 'municipality' },
  initiatives: { title: 'name', body: ['description'], municipality: 'municipality' },
  topics: { title: 'name', body: [] },
  'service-providers': { title: 'name', body: [] },
  'building-blocks': { title: 'title', body: ['description'] },
  placements: { title: 'title', body: ['task', 'publicBenefit', 'bodyName'], municipality: 'municipality' },
} as const satisfies Partial<Record<CollectionName, SearchedKind>>

export type SearchKind = keyof typeof searchedKinds
export const searchKinds = Object.keys(searchedKinds) as SearchKind[]
export const searchedKind = (kind: SearchKind): SearchedKind => searchedKinds[kind]
