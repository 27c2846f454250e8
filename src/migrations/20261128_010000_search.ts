import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * The index of the public search (docs/decisions/0056-search-in-postgresql.md), kept by the triggers of the feed of
 * public changes: at the commit, each changed record is read again as far as it is public, and its entries replaced.
 *
 * - `search_kinds` holds for each kind the statement that reads the entries of its public records; each start of the
 *   server renews it (src/search/renew-search.ts).
 * - `search_entries` has one row for each record and language. `words` are stems of the row's language, and the words
 *   themselves without accents.
 * - `search_words` are all words of the entries, for typing mistakes and parts of compounds.
 * - `search_spellings` are names that people write as they hear them, in any script.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create extension if not exists pg_trgm;

    create table search_kinds (kind varchar primary key, entries varchar not null);

    create table search_entries (
      kind varchar not null,
      record uuid not null,
      locale varchar not null,
      slug varchar,
      title varchar not null,
      summary varchar not null,
      body varchar not null,
      municipalities uuid[] not null,
      ends_at timestamptz(3),
      folded_title varchar not null,
      words tsvector not null,
      primary key (kind, record, locale)
    );
    create index search_entries_words on search_entries using gin (words) with (fastupdate = off);

    create table search_words (word varchar primary key, entries integer not null);
    create index search_words_parts on search_words using gin (word gin_trgm_ops) with (fastupdate = off);

    create table search_spellings (
      kind varchar not null,
      record uuid not null,
      spelling varchar not null,
      sound varchar not null,
      primary key (kind, record, spelling)
    );
    create index search_spellings_parts on search_spellings using gin (spelling gin_trgm_ops) with (fastupdate = off);
    create index search_spellings_sounds on search_spellings using gin (sound gin_trgm_ops) with (fastupdate = off);

    -- The texts of a rich text document, in their order; then headings and labels of its blocks.
    create function search_text(document jsonb) returns text
    language sql immutable parallel safe as $$
      select string_agg(value #>> '{}', ' ') from (
        select value from jsonb_path_query(document,
          'strict $.** ? (@.type() == "object" && exists(@.text)).text', '{}', true) as value
        union all
        select value from jsonb_path_query(document,
          'strict $.** ? (@.type() == "object" && exists(@.heading)).heading', '{}', true) as value
        union all
        select value from jsonb_path_query(document,
          'strict $.** ? (@.type() == "object" && exists(@.label)).label', '{}', true) as value
      ) texts
    $$;

    -- Small letters, without what splits words or only guides their pronunciation: apostrophes, vowel signs, joiners.
    create function search_clean(from_text text) returns text
    language sql immutable parallel safe as $$
      select regexp_replace(lower(normalize(from_text, NFKC)),
        E'[\\u0027\\u0060\\u00b4\\u02bc\\u2018\\u2019\\u0483-\\u0487\\u0610-\\u061a\\u0640\\u064b-\\u0652\\u0670\\u06d6-\\u06ed\\u00ad\\u200c-\\u200f]',
        '', 'g')
    $$;

    -- Without accents; spellings of one letter in Arabic script become one.
    create function search_fold(from_text text) returns text
    language sql immutable parallel safe as $$
      select translate(
        regexp_replace(normalize(replace(search_clean(from_text), 'ß', 'ss'), NFKD), E'[\\u0300-\\u036f\\u0653-\\u0655]', '', 'g'),
        'ıłøđىیکةەھۀ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹', 'ilodييكهههه01234567890123456789')
    $$;

    -- As people write who have no umlauts.
    create function search_umlauts(from_text text) returns text
    language sql immutable parallel safe as $$
      select replace(replace(replace(search_clean(from_text), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue')
    $$;

    -- What a word sounds like, roughly: its consonants, in Latin, Cyrillic or Arabic script; "a" for a vowel at the
    -- beginning. Fewer than two consonants tell nothing.
    create function search_sound(from_text text) returns text
    language plpgsql immutable parallel safe as $$
    declare
      letters text := regexp_replace(search_fold(from_text), '[^[:alpha:]]', '', 'g');
      first text := case when left(letters, 1) ~ '[aeiouаеиоуыэюяієاع]' then 'a' else '' end;
    begin
      letters := regexp_replace(letters, 'tsch|sch|sh|ts|tz|тс|дж|تش|تس', 's', 'g');
      letters := replace(replace(replace(letters, 'ch', ''), 'qu', 'kf'), 'x', 'ks');
      letters := translate(letters, 'aeiouyjh' || 'аеиоуыэюяієхьъ' || 'اهحخعءيو', '');
      letters := translate(letters,
        'pvwdgcqz' || 'пбвфгґкдтжшчзсцщлмнр' || 'بپفڤتطدضثذكقگغجسصزظشژچلمنر',
        'bfftkkks' || 'bbffkkkttssssssslmnr' || 'bbffttttttkkkkksssssss' || 'lmnr');
      letters := regexp_replace(letters, '(.)\\1+', '\\1', 'g');
      return case when length(letters) < 2 then '' else first || letters end;
    end $$;

    -- The dictionary of a language; without one, words stay as they are.
    create function search_config(locale text) returns regconfig
    language sql stable parallel safe as $$
      select coalesce(
        (select c.oid::regconfig from pg_ts_config c
          where c.cfgnamespace = 'pg_catalog'::regnamespace and c.cfgname = case locale
            when 'de' then 'german' when 'de-simple' then 'german' when 'en' then 'english' when 'ar' then 'arabic'
            when 'tr' then 'turkish' when 'fr' then 'french' when 'ru' then 'russian' when 'es' then 'spanish'
            when 'ro' then 'romanian' when 'sr' then 'serbian' when 'it' then 'italian' when 'pt' then 'portuguese'
            when 'nl' then 'dutch' when 'hu' then 'hungarian' when 'el' then 'greek' end),
        'pg_catalog.simple'::regconfig)
    $$;

    create function search_vector(locale text, from_text text, weight "char") returns tsvector
    language sql stable parallel safe as $$
      select setweight(
        to_tsvector(search_config(locale), search_clean(from_text)) ||
        to_tsvector('pg_catalog.simple', search_fold(from_text)) ||
        case when search_clean(from_text) ~ '[äöü]'
          then to_tsvector('pg_catalog.simple', search_fold(search_umlauts(from_text))) else '' end,
        weight)
    $$;

    -- The words of a text for search_words.
    create function search_vocabulary(from_text text) returns setof text
    language sql immutable parallel safe as $$
      select word from unnest(tsvector_to_array(to_tsvector('pg_catalog.simple', search_fold(from_text)) ||
        case when search_clean(from_text) ~ '[äöü]'
          then to_tsvector('pg_catalog.simple', search_fold(search_umlauts(from_text))) else '' end)) word
      where length(word) between 3 and 40 and word !~ '[0-9@/:.]'
    $$;

    -- Replaces the entries of a record, or of all records of a kind. A kind that is no longer searched has none.
    create function index_search(of_kind text, of_record uuid) returns void
    language plpgsql as $$
    declare
      reading text := (select entries from search_kinds where kind = of_kind);
      counted jsonb;
    begin
      if reading is null and not exists (select from search_entries where kind = of_kind) then
        return;
      end if;
      with removed as (
        delete from search_entries where kind = of_kind and (of_record is null or record = of_record)
        returning title || ' ' || summary || ' ' || body as texts
      )
      select jsonb_object_agg(word, entries) into counted from (
        select word, count(*) as entries from removed, search_vocabulary(texts) word group by word
      ) words;
      delete from search_spellings where kind = of_kind and (of_record is null or record = of_record);

      if reading is not null then
        execute format('
          with found as (
            select record, coalesce(locale, ''de'') as locale, slug, title, left(coalesce(summary, ''''), 1000) as summary,
              left(regexp_replace(coalesce(body, ''''), ''\\s+'', '' '', ''g''), 20000) as body,
              coalesce(municipalities, ''{}'') as municipalities, ends_at, spellings
            from (%s) entries where title <> ''''
          ), named as (
            insert into search_spellings
            select distinct on (record, search_fold(spelling)) %L, record, search_fold(spelling), search_sound(spelling)
            from found, unnest(spellings) spelling where search_fold(spelling) <> ''''
          )
          insert into search_entries
          select %L, record, locale, slug, title, summary, body, municipalities, ends_at, search_fold(title),
            search_vector(locale, title || '' '' || coalesce(array_to_string(spellings, '' ''), ''''), ''A'') ||
            search_vector(locale, summary, ''B'') || search_vector(locale, body, ''D'')
          from found', reading, of_kind, of_kind) using of_record;
      end if;

      insert into search_words
      select word, sum(entries) from (
        select word, count(*) as entries
        from search_entries e, search_vocabulary(e.title || ' ' || e.summary || ' ' || e.body) word
        where e.kind = of_kind and (of_record is null or e.record = of_record) group by word
        union all
        select key, -value::integer from jsonb_each_text(coalesce(counted, '{}'))
      ) words group by word having sum(entries) <> 0 order by word
      on conflict (word) do update set entries = search_words.entries + excluded.entries;
      delete from search_words where entries <= 0 and word in (select jsonb_object_keys(coalesce(counted, '{}')));
    end $$;

    create function index_public_change() returns trigger
    language plpgsql as $$
    begin
      -- The lock of finish_public_change, held until the commit is visible: entries are replaced in the same order.
      perform pg_advisory_xact_lock(7264801157);
      perform index_search(new.collection, new.record);
      return null;
    end $$;

    create constraint trigger index_public_change after insert on public_changes
      deferrable initially deferred for each row when (new.seq is null) execute function index_public_change();
    alter table public_changes enable always trigger index_public_change;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop function index_public_change cascade;
    drop function index_search;
    drop function search_vocabulary;
    drop function search_vector;
    drop function search_config;
    drop function search_sound;
    drop function search_umlauts;
    drop function search_fold;
    drop function search_clean;
    drop function search_text;
    drop table search_spellings;
    drop table search_words;
    drop table search_entries;
    drop table search_kinds;
    drop extension pg_trgm;
  `)
}
