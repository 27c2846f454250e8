// A district's content, written by SQL into a database the product has made and filled with its municipalities.
import { articleBody } from './article-body.mjs'

/** Rows at `times` 1; everything but the municipalities is multiplied. */
export const rows = { municipalities: 15, networksOfEach: 20, articles: 2000, events: 1000 }

const towns = `town as (select id, slug, name, (row_number() over (order by slug) - 1)::int as place
  from municipalities)`

/** The same id in every run. Payload takes only those that name their version and variant. */
const idOf = (kind, key) =>
  `overlay(overlay(md5('${kind} ' || ${key}) placing '4' from 13) placing '8' from 17)::uuid`
const tables = ['municipalities', 'networks', 'networks_locales', 'articles', 'articles_locales', 'events']

/**
 * Writes networks, articles and events, `times` as many as a district has. The first rows are the same at any
 * size, and they are what the questions ask for: answers are equal, only what lies around them grows. Articles
 * beyond the first 2,000 have short bodies.
 *
 * @param database a connected client of the driver, as owner of the tables.
 */
export async function fill(database, times = 1) {
  const found = await database.query('select count(*)::int as count from municipalities')
  if (found.rows[0].count !== rows.municipalities)
    throw new Error(`${found.rows[0].count} municipalities instead of ${rows.municipalities}`)
  await fillNetworks(database, rows.networksOfEach * times)
  await fillArticles(database, rows.articles * times)
  await fillEvents(database, rows.events * times)
  await database.query(
    `vacuum (analyze) ${[...tables, 'events_locales', 'municipalities_locales'].join(', ')}`,
  )
}

async function fillNetworks(database, ofEach) {
  await database.query(
    `with ${towns}
    insert into networks (id, title, municipality_id, slug, status, join_mode, _status)
    select ${idOf('network', `town.slug || ' ' || n`)}, 'Netzwerk ' || town.name || ' ' || lpad(n::text, 5, '0'),
      town.id, town.slug || '-netzwerk-' || n, 'active', 'approval', 'published'
    from town, generate_series(1, $1::int) n`,
    [ofEach],
  )
  await database.query(
    `insert into networks_locales (_parent_id, _locale, description)
    select id, 'de', replace($1, '{{number}}', slug)::jsonb from networks`,
    [articleBody(600)],
  )
}

/** The newest is number 1; each is an hour older than the one before it. */
async function fillArticles(database, count) {
  await database.query(
    `with ${towns}
    insert into articles (id, kind, slug, published_at, municipality_id, _status)
    select ${idOf('article', 'n')},
      (array['news', 'practice', 'background', 'fact', 'key-statement'])[1 + n % 5]::enum_articles_kind,
      'artikel-' || n, timestamptz '2026-06-01 08:00Z' - n * interval '1 hour', town.id, 'published'
    from generate_series(1, $1::int) n join town on town.place = n % ${rows.municipalities}`,
    [count],
  )
  await database.query(
    `insert into articles_locales (_parent_id, _locale, title, teaser, body)
    select ${idOf('article', 'n')}, 'de', 'Neues aus dem Netzwerk, Beitrag ' || n,
      'Was im vergangenen Monat gelungen ist, was gerade gebraucht wird und wo Sie mithelfen können: Beitrag ' ||
        n || ' mit den Terminen der nächsten Wochen und den Namen derer, die Fragen beantworten.',
      replace(case when n <= ${rows.articles} then $2 else $3 end, '{{number}}', n::text)::jsonb
    from generate_series(1, $1::int) n`,
    [count, articleBody(4000), articleBody(400)],
  )
}

/** One every hour, from the first of January 2036 on. */
async function fillEvents(database, count) {
  await database.query(
    `with ${towns}
    insert into events (id, start, "end", place_name, place_street, place_postal_code, place_city, kind, slug,
      status, audience, municipality_id, network_id, _status)
    select ${idOf('event', 'n')}, moment, moment + interval '2 hours', 'Rathaus', 'Hauptstraße ' || n % 90,
      '27232', town.name, (array['exchange', 'training', 'meeting', 'public'])[1 + n % 4]::enum_events_kind,
      'termin-' || n, 'planned', 'public', town.id,
      ${idOf('network', `town.slug || ' ' || (1 + n / ${rows.municipalities} % ${rows.networksOfEach})`)},
      'published'
    from generate_series(1, $1::int) n
      join town on town.place = n % ${rows.municipalities},
      lateral (select timestamptz '2036-01-01 00:00Z' + n * interval '1 hour' as moment) m`,
    [count],
  )
  await database.query(
    `insert into events_locales (_parent_id, _locale, title, description)
    select ${idOf('event', 'n')}, 'de', 'Treffen des Netzwerks, Termin ' || n,
      replace($2, '{{number}}', n::text)::jsonb
    from generate_series(1, $1::int) n`,
    [count, articleBody(800)],
  )
}
