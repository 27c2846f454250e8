import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Redirects follow public records (docs/decisions/0057-addresses-that-last.md). What notes a change for the feed
 * (20261127_214000_public_changes.ts) knows at the commit whether the record was public before and is now, and its
 * slugs: `follow_public_address` makes redirects of them, under the same lock.
 *
 * - A redirect never leads to the old address of another one: each change renews those that led to the old page.
 * - `active` is false while the record that a redirect leads to is not public; then nobody is told its address.
 * - `record` is the record an automatic redirect belongs to, so that it is found however often it has moved.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- The path of the collection's pages before the slug, such as /artikel/; renewed at each start.
    alter table public_conditions add column page_path varchar;

    create function is_public_page(path text) returns boolean
    language plpgsql as $$
    declare
      rule public_conditions;
      found_page boolean := false;
    begin
      select * into rule from public_conditions where page_path is not null and starts_with(path, page_path);
      if found then
        execute format('select exists (select from %I where %I = $1 and (%s))',
          rule.main_table, rule.slug_column, rule.condition)
          into found_page using substr(path, length(rule.page_path) + 1);
      end if;
      return found_page;
    end $$;

    create function page_of_target(target text) returns text
    language sql immutable as $$ select split_part(split_part(target, '#', 1), '?', 1) $$;

    -- Only pages of records can be missing: others are part of the site.
    create function leads_to_page(target text) returns boolean
    language sql as $$
      select is_public_page(page_of_target(target)) or not exists (
        select from public_conditions where page_path is not null and starts_with(target, page_path))
    $$;

    create function follow_public_address(of_collection text, of_record uuid, old_slug text, new_slug text)
    returns void
    language plpgsql as $$
    declare
      rule public_conditions;
      old_page text;
      new_page text;
      is_left boolean;
    begin
      select * into rule from public_conditions where collection = of_collection and page_path is not null;
      if not found or old_slug is not distinct from new_slug and new_slug is not null then
        return;
      end if;
      old_page := rule.page_path || old_slug;
      new_page := rule.page_path || new_slug;

      if new_page is null then
        execute format('select not exists (select from %I where id = $1)', rule.main_table)
          into is_left using of_record;
        if is_left then
          delete from redirects where record = of_record::text;
        end if;
        update redirects set active = false, updated_at = now()
          where active and (record = of_record::text or page_of_target("to") = old_page);
        return;
      end if;

      -- A page has its address for itself.
      delete from redirects where "from" = new_page;
      update redirects set
          "to" = new_page || case when record is null then substr("to", length(page_of_target("to")) + 1) else '' end,
          active = true, updated_at = now()
        where record = of_record::text or page_of_target("to") in (old_page, new_page);

      if old_page is not null then
        insert into redirects ("from", "to", automatic, active, record)
          values (old_page, new_page, true, true, of_record)
          on conflict ("from") do update set "to" = excluded."to", automatic = true, active = true,
            record = excluded.record, updated_at = now();
      else
        -- It was withdrawn or new. Addresses under which it was published before are in its versions.
        execute format('insert into redirects ("from", "to", automatic, active, record)
          select distinct $1 || version_slug, $2, true, true, $3::text from %I
          where parent_id = $3 and version__status = ''published'' and version_slug <> $4
            and not is_public_page($1 || version_slug)
          on conflict ("from") do nothing', '_' || rule.main_table || '_v')
          using rule.page_path, new_page, of_record, new_slug;
      end if;
    end $$;

    create or replace function finish_public_change() returns trigger
    language plpgsql as $$
    declare
      now_public record;
    begin
      -- An arbitrary key that no other program uses as an advisory lock on this database. PostgreSQL releases it after
      -- the commit has become visible, and serializes these commits for NOTIFY in any case.
      perform pg_advisory_xact_lock(7264801157);
      now_public := public_state(new.collection, new.record);
      perform follow_public_address(new.collection, new.record, new.slug,
        case when now_public.is_public then now_public.public_slug end);
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
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    create or replace function finish_public_change() returns trigger
    language plpgsql as $$
    declare
      now_public record;
    begin
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

    drop function follow_public_address;
    drop function leads_to_page;
    drop function page_of_target;
    drop function is_public_page;
    alter table public_conditions drop column page_path;
  `)
}
