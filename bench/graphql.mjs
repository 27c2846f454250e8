// `npm run bench:graphql`: what an answer of the GraphQL endpoint costs, beside the least it could cost and beside
// Payload's own route, all measured in turns in one run. A whole run takes twenty minutes and writes
// docs/performance.md; `-- q1 q2`, `-- q1 uncached jsonAgg`, `-- growth`, `-- memory`, `-- --profile` and `-- --quick` run a part and print it.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { readOptions } from './graphql/options.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const { names, contenders, parts, quick, isWhole } = readOptions(process.argv.slice(2))
const { build } = await import('../scripts/build.mjs')
const { step } = await import('../scripts/steps.mjs')
await build()
const { databaseUrl, stop } = await import('./system.mjs')
const { compare } = await import('./graphql/compare.mjs')
const { addEditor } = await import('./graphql/editor.mjs')
const { fill } = await import('./graphql/fixture.mjs')
const { measureGrowth } = await import('./graphql/growth.mjs')
const { measureMemory } = await import('./graphql/memory-run.mjs')
const { chapter, machine, writePage } = await import('./graphql/page.mjs')
const { paces } = await import('./graphql/measure.mjs')
const { profile } = await import('./graphql/profile.mjs')
const { startGenerator } = await import('./graphql/generator.mjs')
const { startSystem } = await import('./graphql/processes.mjs')

const ranOn = machine()
const pace = quick ? paces.quick : paces.full
const folder = mkdtempSync(join(tmpdir(), 'buergernetz-bench-'))
// For the database's own system user, where everything is started by root.
chmodSync(folder, 0o755)
/** What has been started, and is ended in the reverse order. */
const ends = [() => rmSync(folder, { recursive: true, force: true })]

try {
  const system = await step('start the system', () => startSystem(folder))
  ends.push(() => stop(system))
  await step('fill the database', async () => {
    const database = new pg.Client({ connectionString: databaseUrl(folder) })
    await database.connect()
    await fill(database)
    await addEditor(database)
    await database.end()
  })
  const generator = startGenerator()
  ends.push(generator.stop)

  const texts = []
  const scene = { folder, system, generator, pace, names, contenders, quick }
  const add = async (name, make) => {
    texts.push(chapter(name, await make(scene)))
    console.log(`\n${texts.at(-1)}`)
  }
  if (names.length) await add('comparison', compare)
  if (parts.includes('growth')) await add('growth', measureGrowth)
  if (parts.includes('memory')) await add('memory', measureMemory)
  if (parts.includes('profile')) await add('profile', profile)
  if (isWhole) await writePage(ranOn, texts)
} finally {
  for (const end of ends.reverse()) await end()
}
