import { sql } from '@payloadcms/db-postgres/drizzle'
import { statement } from '../database/connection/statement'
import type { Within } from '../database/connection/within'

/** Words that are looked up; further ones of a question do not count. */
export const mostWords = 10

/** A name that sounds or looks like what was typed. */
export type Spelled = { kind: string; record: string; title: string; likeness: number }
type Near = { word: string; likeness: number }

/** A word as it was typed, and what of the index it can mean. */
export type Word = {
  token: string
  /** Without accents, and with umlauts as two letters. */
  forms: string[]
  /** Stems in German, English and the reader's language. */
  stems: string[]
  /** Whether it is one of those that stand everywhere, such as "und". */
  isCommon: boolean
  /** In how many entries it stands; null if in none. */
  entries: number | null
  /** Words that contain it. */
  compounds: string[]
  /** Words that differ in a few letters, or contain such a word. */
  near: Near[]
  /** Words at its beginning or end. */
  parts: string[]
  spelled: Spelled[]
}

/** What the words of a text can mean in the index, and about how many entries there are. */
export async function wordsOf(
  req: Within,
  text: string,
  locale: string,
): Promise<{ words: Word[]; spelled: Spelled[]; total: number }> {
  const [found] = await statement<{ words: Word[] | null; spelled: Spelled[] | null; total: number }>(
    req,
    sql`with tokens as (
        select lexeme as token, min(place) as place
        from unnest(to_tsvector('pg_catalog.simple', search_clean(${text}))) as words(lexeme, places, weights),
          unnest(places) place
        group by lexeme order by min(place) limit ${mostWords}
      ), formed as (
        select place, token, search_fold(token) as folded, search_sound(token) as heard,
          array(select distinct form from unnest(array[search_fold(token), search_fold(search_umlauts(token))]) form
            where form <> '') as forms,
          array(select distinct stem from unnest(array[search_config('de'), search_config('en'),
              search_config(${locale}), case when token ~ '[а-я]' then search_config('ru')
                when token ~ '[ء-ي]' then search_config('ar') else search_config('de') end]) dictionary,
            unnest(tsvector_to_array(to_tsvector(dictionary, token))) stem) as stems,
          to_tsvector(search_config('de'), token) = '' or to_tsvector(search_config(${locale}), token) = ''
            as is_common,
          token !~ '[a-zäöüß]' as is_foreign
        from tokens
      ), known as (
        select formed.*, (select max(w.entries) from search_words w where w.word = any(forms)) as entries from formed
      ), words as (
        select place, token, forms, stems, is_common as "isCommon", entries,
          case when is_common then '{}' else ${compounds} end as compounds,
          case when not is_common and (entries is null or is_foreign) then ${near} end as near,
          case when not is_common and entries is null then ${parts} end as parts,
          case when not is_common and (entries is null or is_foreign) then ${spelledLike(sql`folded`, sql`heard`)} end
            as spelled
        from known
      ), whole as (
        select replace(search_fold(${text}), ' ', '') as folded, search_sound(${text}) as heard
        where (select count(*) from tokens) between 2 and 4
      )
      select (select jsonb_agg(to_jsonb(words) order by place) from words) as words,
        (select ${spelledLike(sql`folded`, sql`heard`)} from whole) as spelled,
        (select greatest(reltuples, 1)::integer from pg_class where oid = 'search_entries'::regclass) as total`,
  )
  const words = (found!.words ?? []).map((word) => ({
    ...word,
    near: nearest(word.near ?? []),
    parts: word.parts ?? [],
    spelled: word.spelled ?? [],
  }))
  return { words, spelled: found!.spelled ?? [], total: found!.total }
}

/** Those that are about as likely as the likeliest. */
const nearest = (near: readonly Near[]): Near[] =>
  near.filter(({ likeness }) => likeness >= near[0]!.likeness - 0.12)

const compounds = sql`array(
  select w.word from search_words w
  where length(folded) >= 4 and w.word like '%' || regexp_replace(folded, '[%_\\\\]', '', 'g') || '%'
    and w.word <> all(forms)
  order by w.word not like folded || '%', w.entries desc, w.word limit 40)`

const near = sql`(
  select jsonb_agg(jsonb_build_object('word', word, 'likeness', likeness) order by likeness desc, word) from (
    select w.word, max(greatest(similarity(w.word, form), 0.8 * word_similarity(form, w.word))) as likeness
    from unnest(forms) form join search_words w on w.word % form or form <% w.word
    where length(form) >= 3 and w.word <> all(forms)
    group by w.word
    having max(greatest(similarity(w.word, form), 0.8 * word_similarity(form, w.word))) >= 0.4
    order by 2 desc, 1 limit 8
  ) likely)`

const parts = sql`array(
  select w.word from search_words w
  where w.word in (
    select part from generate_series(5, length(folded) - 3) size,
      unnest(array[left(folded, size), right(folded, size)]) part)
  order by length(w.word) desc, w.word limit 4)`

/** Names of search_spellings that look or sound like a text, best first. */
const spelledLike = (folded: ReturnType<typeof sql>, sound: ReturnType<typeof sql>) => sql`(
  select jsonb_agg(jsonb_build_object('kind', kind, 'record', record, 'title', title, 'likeness', likeness)
    order by likeness desc, record) from (
    select s.kind, s.record, max(greatest(similarity(s.spelling, ${folded}),
        case when length(${sound}) >= 3 then 0.9 * similarity(s.sound, ${sound}) else 0 end)) as likeness,
      min(e.folded_title) as title
    from search_spellings s join search_entries e on e.kind = s.kind and e.record = s.record
    where s.spelling % ${folded} or length(${sound}) >= 3 and s.sound % ${sound}
    group by s.kind, s.record
    having max(greatest(similarity(s.spelling, ${folded}),
        case when length(${sound}) >= 3 then 0.9 * similarity(s.sound, ${sound}) else 0 end)) >= 0.45
    order by 3 desc, 2 limit 5
  ) likely)`
