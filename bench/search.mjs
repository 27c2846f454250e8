// `npm run bench:search`: how long the public search takes among 20,000 articles, over HTTP, one question at a time.
// No answer comes from the cache: each question is asked with a limit of its own.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const { build } = await import('../scripts/build.mjs')
await build()
const { databaseUrl, start, stop } = await import('./system.mjs')

const folder = mkdtempSync(join(tmpdir(), 'buergernetz-bench-'))
const articles = 20_000
const rounds = 25
const questions = {
  'one word': ['Bescheid', 'Sprachkurs', 'Wohnung', 'Impressum', 'Führungszeugnis', 'Sulingen'],
  'several words': ['wo bekomme ich eine Wohnung', 'fahrten kosten cent', 'gestattung aufenthalt'],
  'part of a compound': ['unterkunft', 'versicherung', 'beratung'],
  'with mistakes': ['aufenthaltstittel', 'fiktionsbescheinung', 'ehrenamtskarde', 'integrationskrus'],
  'other scripts': ['бешайд', 'волонтерство', 'جوب سنتر', 'العمل التطوعي'],
  'nothing to find': ['xyzqwrtz', 'qqqq wwww'],
}

const at = (times, share) => times.sort((one, other) => one - other)[Math.floor(times.length * share)]

/** Articles of words of the demo data, frequent ones more often. The index is made once, at the end. */
const filling = `
  create temporary table known as
    select row_number() over (order by entries desc, word) as n, word from search_words where word ~ '^[a-z]{4,}$';
  create unique index on known (n);
  analyze known;
  alter table articles disable trigger note_public_change;
  alter table articles_locales disable trigger note_public_change;
  create temporary table made as select gen_random_uuid() as id, n from generate_series(1, ${articles}) n;
  insert into articles (id, slug, kind, published_at, _status)
    select id, 'bench-' || n, 'news', now(), 'published' from made;
  insert into articles_locales (_parent_id, _locale, title, teaser, body)
    select id, 'de', text(n, 5), text(n + 1, 15),
      jsonb_build_object('root', jsonb_build_object('type', 'root', 'children', jsonb_build_array(
        jsonb_build_object('type', 'paragraph', 'children', jsonb_build_array(
          jsonb_build_object('type', 'text', 'text', text(n + 2, 120)))))))
    from made;
  alter table articles enable always trigger note_public_change;
  alter table articles_locales enable always trigger note_public_change;
  select index_search('articles', null);
  analyze`

/** \`length\` words of a text, of which frequent ones are more likely. */
const text = `
  create function pg_temp.text(seed bigint, length integer) returns text language sql volatile as $$
    select string_agg(word, ' ') from generate_series(1, length), lateral (
      select 1 + floor(power(random() + seed * 0, 3) * (select count(*) from known))::integer as place offset 0
    ) drawn join known on known.n = place
  $$`

try {
  const system = await start(folder, { PORT: '3918', RATE_LIMIT: '0' })
  const database = new pg.Client({ connectionString: databaseUrl(folder) })
  await database.connect()
  await database.query('select setseed(0.5)')
  const statements = filling.split(';').filter((one) => one.trim())
  for (const one of statements.slice(0, 3)) await database.query(one)
  await database.query(text)
  const began = performance.now()
  for (const one of statements.slice(3)) await database.query(one.replaceAll(' text(', ' pg_temp.text('))
  const { rows } = await database.query(
    'select count(*)::int as entries, (select count(*)::int from search_words) as words from search_entries',
  )
  console.log(
    `${rows[0].entries} entries, ${rows[0].words} different words, filled in ${((performance.now() - began) / 1000).toFixed(0)} s`,
  )

  const all = []
  for (const [about, some] of Object.entries(questions)) {
    const times = []
    for (let round = 0; round < rounds; round++)
      for (const query of some) {
        const asked = performance.now()
        const answer = await fetch(`${system.url}/api/graphql`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({
            query:
              'query ($query: String!, $limit: Int) { Search(query: $query, limit: $limit) { total entries { title } } }',
            variables: { query, limit: 1 + round * 2 },
          }),
        })
        const { errors } = await answer.json()
        if (errors) throw new Error(errors[0].message)
        if (/hit/.test(answer.headers.get('cache-status') ?? '')) throw new Error('answered from the cache')
        if (round >= 2) times.push(performance.now() - asked)
      }
    all.push(...times)
    console.log(`${about}: p50 ${at(times, 0.5).toFixed(1)} ms, p95 ${at(times, 0.95).toFixed(1)} ms`)
  }
  console.log(`all: p50 ${at(all, 0.5).toFixed(1)} ms, p95 ${at(all, 0.95).toFixed(1)} ms`)

  for (const [what, statement] of Object.entries({
    entries: `select from search_entries where words @@ '''bescheid'''`,
    compounds: `select from search_words where word like '%unterkunft%'`,
    mistakes: `select from search_words where word % 'aufenthaltstittel'`,
    spellings: `select from search_spellings where spelling % 'beschaid'`,
  })) {
    await database.query(what === 'spellings' ? 'set enable_seqscan = off' : 'reset enable_seqscan')
    const plan = (await database.query(`explain ${statement}`)).rows.map((row) => row['QUERY PLAN']).join(' ')
    console.log(`${what} by index: ${/Index Scan on (\w+)/.exec(plan)?.[1] ?? 'none'}`)
  }
  await database.end()
  await stop(system)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
