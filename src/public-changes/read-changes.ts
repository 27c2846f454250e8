import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import { cursorOf, idIn } from '../domain/cursor'
import { statement } from '../database/connection/statement'
import type { Within } from '../database/connection/within'

export type PublicChange = {
  collection: string
  record: string
  slug: string | null
  action: 'created' | 'changed' | 'withdrawn'
  /** An ISO moment in UTC. */
  at: string
}

/** A part of the feed, and the position after it. */
export type PublicChanges = { entries: PublicChange[]; next: string; hasMore: boolean }

type Asked = {
  /** A position, or an ISO moment. Undefined: the present end of the feed. */
  since?: string
  /** Undefined: all. */
  collections?: readonly string[]
  limit: number
}

type Row = { start: string | null; newest: string; entries: (PublicChange & { id: string })[] | null }

/**
 * Seconds before a moment from which entries are returned: the time of an entry is taken just before its commit, so a
 * client that has read at this moment may not have seen it.
 */
const margin = 60

/**
 * The next entries of the feed, in the order of commits.
 *
 * @returns 'expired' if entries since then may be missing
 */
export async function readChanges(
  req: Within,
  { since, collections, limit }: Asked,
): Promise<PublicChanges | 'expired'> {
  const among = collections
    ? sql`collection = any(${sql.param(collections)}::varchar[])`
    : sql`collection is not null`
  const [row] = await statement<Row>(
    req,
    sql`with start as (${startOf(since)}),
      found as (
        select id, seq, collection, record, slug, action, at from public_changes
        where seq > (select seq from start) and ${among} order by seq limit ${limit + 1}
      )
      select (select seq from start) as start,
        (select id from public_changes where seq is not null order by seq desc limit 1) as newest,
        (select json_agg(found order by seq) from found) as entries`,
  )
  const { start, newest, entries } = row!
  if (start === null) return 'expired'
  const found = entries ?? []
  const hasMore = found.length > limit
  const shown = found.slice(0, limit)
  return {
    entries: shown.map(({ at, ...entry }) => ({ ...entry, at: new Date(at).toISOString() })),
    next: cursorOf(hasMore ? shown.at(-1)!.id : newest),
    hasMore,
  }
}

/** The number of the entry after which to begin; no row if entries since then may be missing. */
function startOf(since: string | undefined): SQL {
  if (since === undefined) return sql`select max(seq) as seq from public_changes`
  const position = idIn(since)
  if (position) return sql`select seq from public_changes where id = ${position} and seq is not null`
  // The oldest entry is the beginning: everything since then is there.
  return sql`select coalesce(
      (select min(seq) - 1 from public_changes where at >= ${since}::timestamptz - make_interval(secs => ${margin})),
      max(seq)
    ) as seq from public_changes having min(at) <= ${since}::timestamptz`
}

/** Whether a text is a position of the feed or a moment with a time zone, such as `2026-11-01T00:00:00Z`. */
export const isPosition = (since: string): boolean => idIn(since) !== undefined || isMoment(since)

function isMoment(text: string): boolean {
  const pattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)$/
  return pattern.test(text) && !Number.isNaN(Date.parse(text))
}
