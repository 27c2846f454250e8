// `npm run bench:site`: what pages of the public site cost, weigh and score (docs/performance.md). `-- FOLDER` takes the
// system in that folder instead of a new one with demo data.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const { build } = await import('../scripts/build.mjs')
const { step } = await import('../scripts/steps.mjs')
await build()
const { databaseUrl, stop } = await import('./system.mjs')
const { startGenerator } = await import('./graphql/generator.mjs')
const { startServer, startSystem } = await import('./graphql/processes.mjs')
const { machine } = await import('./graphql/page.mjs')
const { measureLighthouse } = await import('./site/lighthouse.mjs')
const { bytesOf, measureWarm } = await import('./site/warm.mjs')
const { measureCold } = await import('./site/cold.mjs')
const { pages } = await import('./site/pages.mjs')
const { writeSiteChapter } = await import('./site/chapter.mjs')

const ranOn = machine()
const [given] = process.argv.slice(2)
const folder = given ?? mkdtempSync(join(tmpdir(), 'buergernetz-bench-'))
/** What has been started, and is ended in the reverse order. */
const ends = given ? [] : [() => rmSync(folder, { recursive: true, force: true })]

try {
  const system = await step('start the system', () =>
    startSystem(folder, { SEED: 'demo', MEDIA_DIR: join(folder, 'media') }),
  )
  ends.push(() => stop(system))
  const { port } = new URL(system.origin)
  const host = `localhost:${port}`
  const cold = await step('cold', () => measureCold({ system, host, databaseUrl: databaseUrl(folder) }))
  const bodies = {}
  for (const path of Object.values(pages))
    bodies[path] = (await bytesOf(system.origin, path, host)).toString('base64')
  writeFileSync(join(folder, 'pages.json'), JSON.stringify(bodies))
  const bare = await startServer(fileURLToPath(new URL('site/server.mjs', import.meta.url)), [
    join(folder, 'pages.json'),
  ])
  ends.push(() => stop(bare))
  const generator = startGenerator()
  ends.push(generator.stop)
  const warm = await step('warm', () => measureWarm({ generator, system, bare, host }))
  const lighthouse = await step('Lighthouse', () => measureLighthouse(`http://${host}`))
  console.log(JSON.stringify({ cold, warm, lighthouse }, undefined, 2))
  await writeSiteChapter(ranOn, { cold, warm, lighthouse })
} finally {
  for (const end of ends.reverse()) await end()
}
