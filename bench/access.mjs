// `npm run bench:access`: the cost of access control. A list of 50 out of 20,000 volunteers, as municipal staff see it
// (their municipality's) and as the district sees it (all), requested alternately from the same server.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const { build } = await import('../scripts/build.mjs')
await build()
const { databaseUrl, password, start, stop } = await import('./system.mjs')

const folder = mkdtempSync(join(tmpdir(), 'buergernetz-bench-'))
const rounds = 300
const lists = {
  'names only': 'volunteers?limit=50&depth=0&sort=lastName&select[name]=true',
  'whole records': 'volunteers?limit=50&depth=0&sort=lastName',
}

const median = (times) => times.sort((one, other) => one - other)[Math.floor(times.length / 2)]

async function logIn(url, account) {
  const answer = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: `${account}@demo.example`, password }),
  })
  return (await answer.json()).token
}

try {
  const system = await start(folder, { PORT: '3917' })
  const database = new pg.Client({ connectionString: databaseUrl(folder) })
  await database.connect()
  await database.query(`
    insert into volunteers (first_name, last_name, name, birth_date, municipality_id)
    select 'Person', 'Nummer ' || lpad(n::text, 5, '0'), 'Person Nummer ' || n, '1960-01-01',
      (array(select id from municipalities order by id))[1 + n % 15]
    from generate_series(1, 20000) n`)
  await database.query('analyze')

  const tokens = { town: await logIn(system.url, 'municipal'), all: await logIn(system.url, 'district') }
  for (const [name, path] of Object.entries(lists)) {
    const times = { town: [], all: [] }
    for (let round = 0; round < rounds; round++)
      for (const scope of round % 2 ? ['town', 'all'] : ['all', 'town']) {
        const began = performance.now()
        const answer = await fetch(`${system.url}/api/${path}`, {
          headers: { Authorization: `JWT ${tokens[scope]}` },
        })
        const { docs } = await answer.json()
        if (docs.length !== 50) throw new Error(`${scope}: ${docs.length} records`)
        if (round >= 20) times[scope].push(performance.now() - began)
      }
    const [town, all] = [median(times.town), median(times.all)]
    console.log(
      `50 of 20,000 volunteers, ${name}: town ${town.toFixed(1)} ms, all ${all.toFixed(1)} ms, ratio ${(town / all).toFixed(2)}`,
    )
  }

  const syke = await database.query(`select id from municipalities where slug = 'syke'`)
  const plan = await database.query(`explain (analyze, costs off, timing off, summary off, buffers off)
    select id from volunteers
    where municipality_id = '${syke.rows[0].id}' and deleted_at is null
    order by last_name limit 50`)
  console.log(plan.rows.map((row) => row['QUERY PLAN']).join('\n'))
  await database.end()
  await stop(system)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
