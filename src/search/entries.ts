import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import { statement } from '../database/connection/statement'
import type { Within } from '../database/connection/within'
import { type SearchKind, searchKinds } from './kinds'
import { anyOf, scoreOf, type Term } from './rank'
import type { Spelled } from './words'

/** An entry in one language: the one asked for if it is translated, else German, else any. */
export type FoundEntry = {
  kind: SearchKind
  record: string
  locale: string
  slug: string | null
  title: string
  summary: string
  body: string
}

export type Found = { entries: FoundEntry[]; counts: { kind: SearchKind; count: number }[] }

type Asked = {
  /** At least one. */
  terms: readonly Term[]
  /** The text without accents: an entry with this title comes first. */
  folded: string
  spelled: readonly Spelled[]
  locale: string
  kinds: readonly SearchKind[] | undefined
  /** Slug of a municipality. */
  municipality: string | undefined
  limit: number
}

/** Entries with as many terms as any entry has, of three or more also one less, best first, and how many there are of each kind. */
export async function findEntries(req: Within, asked: Asked): Promise<Found> {
  const [row] = await statement<{ entries: FoundEntry[] | null; counts: Found['counts'] | null }>(
    req,
    entriesQuery(asked),
  )
  const counts = row!.counts ?? []
  return {
    entries: row!.entries ?? [],
    counts: searchKinds.flatMap((kind) => counts.find((one) => one.kind === kind) ?? []),
  }
}

export function entriesQuery({ terms, folded, spelled, locale, kinds, municipality, limit }: Asked): SQL {
  const all = anyOf(
    terms.flatMap(({ tiers }) => tiers.flatMap(({ lexemes }) => lexemes)),
    '',
  )
  const scores = terms.map((term, index) => sql`${scoreOf(term)} as ${sql.raw(`s${index}`)}`)
  const each = (wrap: (name: string) => string) =>
    sql.raw(terms.map((_, index) => wrap(`s${index}`)).join(' + '))
  const likeness = spelled.length
    ? sql`coalesce((select max((one ->> 'likeness')::real) from jsonb_array_elements(${JSON.stringify(spelled)}::jsonb) one
        where one ->> 'kind' = kind and (one ->> 'record')::uuid = record), 0)`
    : sql`0::real`
  return sql`with found as materialized (
      select e.kind, e.record, e.locale, e.folded_title, e.ends_at, ${sql.join(scores, sql`, `)}
      from search_entries e
      where e.words @@ ${all}::tsquery
        ${kinds ? sql`and e.kind = any(${sql.param(kinds)}::varchar[])` : sql``}
        ${
          municipality
            ? sql`and e.municipalities && array(
            select record from search_entries where kind = 'municipalities' and slug = ${municipality})`
            : sql``
        }
    ), scored as (
      select *, ${each((name) => `(${name} > 0)::integer`)} as hits,
        (${each((name) => name)} + 12 * ${likeness}
          + case when folded_title = ${folded} then 30 when starts_with(folded_title, ${folded}) then 6 else 0 end
          + 20.0 / (10 + length(folded_title)))
        * case locale when ${locale} then 1.2 when 'de' then 1.1 else 1 end
        * case when ends_at < now() then 0.3 else 1 end as score
      from found
    ), best as (
      select distinct on (kind, record) * from scored order by kind, record, score desc
    ), kept as materialized (
      select * from (select *, max(hits) over () as most from best) every where hits >= most - (most > 2)::integer
    ), top as (
      select kind, record, score from kept order by score desc, folded_title, record limit ${limit}
    )
    select (select jsonb_agg(to_jsonb(shown) - 'score' order by score desc, shown.title, shown.record) from (
        select top.kind, top.record, top.score, text.* from top, lateral (
          select s.locale, s.slug, s.title, s.summary, left(s.body, 6000) as body
          from search_entries s where s.kind = top.kind and s.record = top.record
          order by s.locale = ${locale} desc, s.locale = 'de' desc, s.locale limit 1
        ) text
      ) shown) as entries,
      (select jsonb_agg(jsonb_build_object('kind', kind, 'count', count))
        from (select kind, count(*) as count from kept group by kind) counted) as counts`
}
