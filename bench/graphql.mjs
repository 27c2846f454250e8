// `npm run bench:graphql`: what an answer of the GraphQL endpoint costs, beside the least it could cost and beside
// Payload's own route, all measured in turns in one run. A whole run takes about ten minutes and writes
// docs/performance.md; `-- q1 q2`, `-- growth`, `-- memory`, `-- --profile` and `-- --quick` run a part and print it.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { readOptions } from './graphql/options.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const { names, parts, quick, isWhole } = readOptions(process.argv.slice(2))
const { build } = await import('../scripts/build.mjs')
const { step } = await import('../scripts/steps.mjs')
await build()
const { databaseUrl, stop } = await import('./system.mjs')
const { postmasterOf, startSystem } = await import('./graphql/processes.mjs')
const { startContenders } = await import('./graphql/contenders.mjs')
const { startGenerator } = await import('./graphql/generator.mjs')
const { fill } = await import('./graphql/fixture.mjs')
const { measure, paces } = await import('./graphql/measure.mjs')
const { costTable, ratioTable } = await import('./graphql/tables.mjs')
const { questions } = await import('./graphql/questions.mjs')

const pace = quick ? paces.quick : paces.full
const folder = mkdtempSync(join(tmpdir(), 'buergernetz-bench-'))
// For the database's own system user, where everything is started by root.
chmodSync(folder, 0o755)
/** What has been started, and is ended in the reverse order. */
const ends = [() => rmSync(folder, { recursive: true, force: true })]

async function compare(system, generator) {
  const { contenders, hasCache, stopAll } = await step('start contenders, compare their answers', () =>
    startContenders(folder, system, names),
  )
  ends.push(stopAll)
  if (!hasCache) console.log('The endpoint has no read cache yet: warm is the same as cache off.')
  const results = {}
  for (const name of names) {
    const asking = Object.entries(contenders).map(([who, one]) => [
      who,
      { ...one, request: one.request(name) },
    ])
    results[name] = await step(questions[name].title, () =>
      measure({ generator, contenders: Object.fromEntries(asking), postmaster: postmasterOf(folder), pace }),
    )
    console.log(`${costTable(results[name])}\n`)
  }
  console.log(ratioTable(results))
  return results
}

try {
  const system = await step('start the system', () => startSystem(folder))
  ends.push(() => stop(system))
  const database = new pg.Client({ connectionString: databaseUrl(folder) })
  await database.connect()
  await step('fill the database', () => fill(database))
  await database.end()
  const generator = startGenerator()
  ends.push(generator.stop)
  if (names.length) await compare(system, generator)
  void [parts, isWhole]
} finally {
  for (const end of ends.reverse()) await end()
}
