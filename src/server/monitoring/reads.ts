import type { Changes } from '../../public-reads/cache/changes'
import type { ReadCache } from '../../public-reads/cache/read-cache'
import type { GraphqlDoor } from '../../public-reads/door/door'
import type { ReadAnswers } from '../../public-reads/door/read-answers'
import type { PageCache } from '../../public-reads/pages/page-cache'
import { counter, gauge } from './registry'

/** Counts the outcomes of anonymous reads. */
export function countReads(cache: ReadCache, answers: ReadAnswers, door: GraphqlDoor): void {
  const { counts, store } = cache
  counter(
    'reads_total',
    'Anonymous GraphQL reads, by how the answer came about',
    () => ({ hit: counts.hits, miss: counts.misses, collapsed: counts.collapsed }),
    'way',
  )
  counter(
    'reads_bypassed_total',
    'GraphQL requests that were left to the server behind the cache, by reason',
    () => Object.fromEntries(door.bypasses),
    'reason',
  )
  counter('reads_unchanged_total', 'Reads answered with 304', () => answers.unchanged)
  counter('read_cache_stored_total', 'Answers stored', () => counts.stored)
  counter('read_cache_outdated_total', 'Answers not stored: outdated when done', () => counts.outdated)
  counter('read_cache_too_large_total', 'Answers not stored: too large', () => counts.tooLarge)
  counter('read_cache_dropped_total', 'Answers dropped since something changed', () => store.dropped)
  counter('read_cache_evicted_total', 'Answers that made room for others', () => store.evicted)
  gauge('read_cache_bytes', 'Bytes of stored answers', () => store.bytes)
  gauge('read_cache_entries', 'Number of stored answers', () => store.entries)
}

/** Counts pages of the public site. */
export function countPages(pages: PageCache): void {
  const { counts } = pages
  counter(
    'pages_total',
    'Pages of the public site, by how they came about',
    () => ({ hit: counts.hits, miss: counts.misses, collapsed: counts.collapsed }),
    'way',
  )
  counter('pages_unchanged_total', 'Pages answered with 304', () => counts.unchanged)
  counter('page_cache_stored_total', 'Pages stored', () => counts.stored)
  counter('page_cache_outdated_total', 'Pages not stored: outdated when done', () => counts.outdated)
  gauge('page_cache_bytes', 'Bytes of stored pages', () => pages.bytes)
  gauge('page_cache_entries', 'Number of stored pages', () => pages.entries)
}

/** Counts received change notifications. */
export function countChanges({ counts, isLive }: NonNullable<Changes['heard']>): void {
  gauge('changes_live', 'Whether changes are heard of: 1, or 0 while nothing is cached', () =>
    Number(isLive()),
  )
  counter('changes_total', 'Announced changes of collections', () => counts.heard)
  counter('changes_lost_total', 'How often changes were not heard of any more', () => counts.lost)
}
