import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * The feed of public changes (docs/decisions/0049-feed-of-public-changes.md). A row trigger notes each record of a
 * public collection before its first change in a transaction, and whether it was public then. At the commit, a deferred
 * trigger looks again, and completes or removes the note.
 *
 * - `seq` is the order of commits: it is assigned under a lock that is held until the commit is visible. It is null
 *   until then.
 * - `public_conditions` holds for each collection which records are public; each start of the server renews it from the
 *   access table (src/public-changes/renew-conditions.ts).
 * - `announce_changes` now adds the note triggers as well, so that new tables get them in the same way.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table public_conditions (
      collection varchar primary key,
      main_table varchar not null,
      condition varchar not null,
      slug_column varchar
    );

    create table public_changes (
      id uuid primary key default gen_random_uuid(),
      seq bigint unique,
      xid xid8 not null default pg_current_xact_id(),
      collection varchar,
      record uuid,
      slug varchar,
      action varchar check (action in ('created', 'changed', 'withdrawn')),
      at timestamptz(3)
    );
    create unique index public_changes_open on public_changes (xid, collection, record) where seq is null;
    create index public_changes_at on public_changes (at);
    create sequence public_changes_seq owned by public_changes.seq;

    create function public_state(of_collection text, of_record uuid, out is_public boolean, out public_slug text)
    language plpgsql as $$
    declare
      rule public_conditions;
    begin
      select * into rule from public_conditions where collection = of_collection;
      if found then
        execute format('select true, %s from %I where id = $1 and (%s)',
          coalesce(quote_ident(rule.slug_column), 'null'), rule.main_table, rule.condition)
          into is_public, public_slug using of_record;
      end if;
      is_public := coalesce(is_public, false);
    end $$;

    create function note_public_record(of_collection text, of_record uuid) returns void
    language plpgsql as $$
    declare
      before record;
    begin
      perform from public_changes c
        where c.xid = pg_current_xact_id() and c.collection = of_collection and c.record = of_record and c.seq is null;
      if found or of_record is null then
        return;
      end if;
      before := public_state(of_collection, of_record);
      insert into public_changes (collection, record, slug, action)
        values (of_collection, of_record, before.public_slug,
          case when before.is_public then 'changed' else 'created' end);
    end $$;

    create function note_public_change() returns trigger
    language plpgsql as $$
    declare
      -- The collection; the column that leads to its record, or to a row of the next table and on from there.
      way text[] := tg_argv[1:];
      key text;
      other text;
    begin
      if tg_op <> 'INSERT' then
        execute format('select ($1).%I::text', way[1]) into key using old;
      end if;
      if tg_op <> 'DELETE' then
        execute format('select ($1).%I::text', way[1]) into other using new;
      end if;
      perform note_public_record(tg_argv[0], record_on_the_way(one, way))
        from (values (key), (other)) as keys(one) where one is not null;
      return case when tg_op = 'DELETE' then old else new end;
    end $$;

    create function record_on_the_way(from_key text, way text[]) returns uuid
    language plpgsql as $$
    declare
      key text := from_key;
    begin
      for step in 2 .. cardinality(way) - 1 by 2 loop
        execute format('select %I::text from %s where id = %L', way[step + 1], way[step], key) into key;
      end loop;
      return key::uuid;
    end $$;

    create function note_public_truncation() returns trigger
    language plpgsql as $$
    declare
      rule public_conditions;
      found_record uuid;
    begin
      select * into rule from public_conditions where collection = tg_argv[0];
      if found then
        for found_record in execute format('select id from %I where %s', rule.main_table, rule.condition) loop
          perform note_public_record(tg_argv[0], found_record);
        end loop;
      end if;
      return null;
    end $$;

    create function finish_public_change() returns trigger
    language plpgsql as $$
    declare
      now_public record;
    begin
      -- An arbitrary key that no other program uses as an advisory lock on this database. PostgreSQL releases it after
      -- the commit has become visible, and serializes these commits for NOTIFY in any case.
      perform pg_advisory_xact_lock(7264801157);
      now_public := public_state(new.collection, new.record);
      if now_public.is_public or new.action = 'changed' then
        update public_changes set
          seq = nextval('public_changes_seq'),
          at = clock_timestamp(),
          slug = case when now_public.is_public then now_public.public_slug else new.slug end,
          action = case when now_public.is_public then new.action else 'withdrawn' end
          where id = new.id;
      else
        delete from public_changes where id = new.id;
      end if;
      return null;
    end $$;

    create constraint trigger finish_public_change after insert on public_changes
      deferrable initially deferred for each row when (new.seq is null) execute function finish_public_change();
    alter table public_changes enable always trigger finish_public_change;

    create function note_public_changes(changed regclass, of_collection text) returns void
    language plpgsql as $$
    declare
      main regclass := replace(of_collection, '-', '_')::regclass;
      part regclass := changed;
      way text[] := '{}';
      link record;
      arguments text;
    begin
      if part = main then
        way := '{id}';
      end if;
      while part <> main loop
        select a.attname::text as key, c.confrelid::regclass as target into link
          from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
          where c.contype = 'f' and c.conrelid = part and c.confrelid <> part
            and a.attname in ('_parent_id', 'parent_id')
          order by a.attname limit 1;
        if not found then
          raise exception '% does not belong to a record of %', changed, main;
        end if;
        way := way || link.key;
        if link.target <> main then
          way := way || link.target::text;
        end if;
        part := link.target;
      end loop;
      arguments := (select string_agg(quote_literal(argument), ', ') from unnest(of_collection || way) argument);
      execute format('create trigger note_public_change before insert or update or delete on %s
        for each row execute function note_public_change(%s)', changed, arguments);
      execute format('create trigger note_public_truncation before truncate on %s
        for each statement execute function note_public_truncation(%L)', changed, of_collection);
      execute format('alter table %s enable always trigger note_public_change', changed);
      execute format('alter table %s enable always trigger note_public_truncation', changed);
    end $$;

    create or replace function announce_changes(changed regclass, collection text) returns void
    language plpgsql as $$
    begin
      execute format('create trigger announce_change after insert or update or delete or truncate on %s
        for each statement execute function announce_change(%L)', changed, collection);
      execute format('alter table %s enable always trigger announce_change', changed);
      perform note_public_changes(changed, collection);
    end $$;

    select note_public_changes(tgrelid, convert_from(rtrim(tgargs, '\\x00'), 'utf8'))
      from pg_trigger where tgname = 'announce_change';
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    create or replace function announce_changes(changed regclass, collection text) returns void
    language plpgsql as $$
    begin
      execute format('create trigger announce_change after insert or update or delete or truncate on %s
        for each statement execute function announce_change(%L)', changed, collection);
      execute format('alter table %s enable always trigger announce_change', changed);
    end $$;

    drop function note_public_changes;
    drop function note_public_change cascade;
    drop function note_public_truncation cascade;
    drop function record_on_the_way;
    drop function note_public_record;
    drop table public_changes;
    drop function finish_public_change;
    drop function public_state;
    drop table public_conditions;
  `)
}
