import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What the public may read, with the tables it lies in. Versions are not public. */
const tables: Record<string, string[]> = {
  articles: ['articles', 'articles_locales', 'articles_rels', 'articles_sources'],
  topics: ['topics', 'topics_locales'],
  pages: ['pages', 'pages_locales'],
  municipalities: ['municipalities', 'municipalities_locales', 'municipalities_members'],
  networks: [
    'networks',
    'networks_locales',
    'networks_languages',
    'networks_needs',
    'networks_needs_locales',
  ],
  initiatives: ['initiatives', 'initiatives_locales', 'initiatives_rels'],
  events: ['events', 'events_locales', 'events_series_exceptions', 'events_series_exceptions_locales'],
  'service-providers': ['service_providers', 'service_providers_identifiers'],
  services: [
    'services',
    'services_locales',
    'services_rels',
    'services_accessibility',
    'services_audience',
    'services_languages',
  ],
  'building-blocks': ['building_blocks', 'building_blocks_locales'],
  media: ['media', 'media_locales'],
  'local-reviews': ['local_reviews'],
  placements: ['placements'],
  homepage: ['homepage', 'homepage_locales', 'homepage_rels'],
  'site-settings': [
    'site_settings',
    'site_settings_locales',
    'site_settings_emergency_numbers',
    'site_settings_emergency_numbers_locales',
    'site_settings_footer_links',
    'site_settings_footer_links_locales',
    'site_settings_navigation',
    'site_settings_navigation_locales',
  ],
}

/**
 * Every statement that changes a table of public content announces the collection on the channel
 * `buergernetz_changes`. NOTIFY belongs to the transaction: it is delivered at the commit, once for each
 * collection, and never after a rollback.
 *
 * A migration that adds such a table says `select announce_changes('table', 'collection')`. `always` binds
 * sessions that switch ordinary triggers off, too.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create function announce_change() returns trigger language plpgsql as $$
    begin
      perform pg_notify('buergernetz_changes', tg_argv[0]);
      return null;
    end $$;

    create function announce_changes(changed regclass, collection text) returns void language plpgsql as $$
    begin
      execute format('create trigger announce_change after insert or update or delete or truncate on %s
        for each statement execute function announce_change(%L)', changed, collection);
      execute format('alter table %s enable always trigger announce_change', changed);
    end $$;
  `)
  for (const [collection, names] of Object.entries(tables))
    for (const name of names) await db.execute(sql`select announce_changes(${name}, ${collection})`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const name of Object.values(tables).flat())
    await db.execute(sql`drop trigger announce_change on ${sql.identifier(name)}`)
  await db.execute(sql`
    drop function announce_changes;
    drop function announce_change;
  `)
}
