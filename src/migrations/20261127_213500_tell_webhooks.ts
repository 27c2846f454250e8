import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Columns by which a record is public, besides not being in the trash. */
const publicIf: Record<string, object> = {
  articles: { _status: 'published' },
  topics: { _status: 'published' },
  pages: { _status: 'published' },
  municipalities: { _status: 'published' },
  networks: { _status: 'published' },
  initiatives: { _status: 'published' },
  events: { _status: 'published', audience: 'public' },
  'service-providers': { _status: 'published' },
  services: { _status: 'published' },
  'building-blocks': { _status: 'published' },
  media: {},
  'local-reviews': { public: true },
  placements: { status: 'published' },
  homepage: {},
  'site-settings': {},
}

const tableOf = (name: string): string => name.replaceAll('-', '_')

/**
 * A row that becomes public, changes while it is, or no longer is, is noted for every active webhook that wants to know,
 * and one job per transaction is queued, at its end: both are committed with the change. Payload writes a record's
 * row whenever it writes anything of it; drafts are versions and lie elsewhere.
 *
 * A migration that adds a public collection says `select tell_webhooks('table', 'collection')`; a third argument names
 * the columns by which its records are public. `always` binds sessions that switch ordinary triggers off, too.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create function tell_webhook() returns trigger language plpgsql as $$
    declare
      before jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
      after jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
      was boolean := coalesce(before @> tg_argv[1]::jsonb and before ->> 'deleted_at' is null, false);
      is_now boolean := coalesce(after @> tg_argv[1]::jsonb and after ->> 'deleted_at' is null, false);
      shown jsonb := case when is_now then after else before end;
      told boolean;
    begin
      if not was and not is_now or before = after then return null; end if;
      insert into webhook_changes (webhook_id, collection, record, slug, action)
        select w.id, tg_argv[0], case when tg_argv[2] = 'record' then shown ->> 'id' end, shown ->> 'slug',
          case when not was then 'published' when is_now then 'changed' else 'withdrawn' end
        from webhooks w
        where w.active and (not exists (select from webhooks_kinds k where k.parent_id = w.id)
          or exists (select from webhooks_kinds k where k.parent_id = w.id and k.value::text = tg_argv[0]));
      told := found;
      if told and current_setting('buergernetz.webhooks_told', true) is distinct from pg_current_xact_id()::text then
        perform set_config('buergernetz.webhooks_told', pg_current_xact_id()::text, true);
        perform graphile_worker.add_job('webhook-changes', '{}', max_attempts => 14);
      end if;
      return null;
    end $$;

    create function tell_webhooks(changed regclass, collection text,
      public_if jsonb default '{"_status": "published"}', what text default 'record') returns void
      language plpgsql as $$
    begin
      execute format('create trigger tell_webhooks after insert or update or delete on %s
        for each row execute function tell_webhook(%L, %L, %L)', changed, collection, public_if, what);
      execute format('alter table %s enable always trigger tell_webhooks', changed);
    end $$;
  `)
  for (const [name, columns] of Object.entries(publicIf)) {
    const what = ['homepage', 'site-settings'].includes(name) ? 'global' : 'record'
    await db.execute(
      sql`select tell_webhooks(${tableOf(name)}, ${name}, ${JSON.stringify(columns)}::jsonb, ${what})`,
    )
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const name of Object.keys(publicIf))
    await db.execute(sql`drop trigger tell_webhooks on ${sql.identifier(tableOf(name))}`)
  await db.execute(sql`
    drop function tell_webhooks;
    drop function tell_webhook;
  `)
}
