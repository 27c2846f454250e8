// `npm run bench`: how long a production start takes until the first GraphQL answer, and how much memory the
// process needs after 1,000 mixed reads. The database is up before the clock starts, as in production.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { memoryOf } from './graphql/cpu.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const { build } = await import('../scripts/build.mjs')
await build()
const { ask, databaseUrl, start, stop } = await import('./system.mjs')

const folder = mkdtempSync(join(tmpdir(), 'buergernetz-bench-'))
const reads = 1000

try {
  const host = await start(folder, { PORT: '3917' })
  const DATABASE_URL = databaseUrl(folder)

  const times = []
  for (let round = 0; round < 5; round++) {
    const system = await start(folder, { PORT: '3918', DATABASE_URL })
    times.push(system.milliseconds)
    if (round === 4) {
      const paths = [
        '/',
        '/en',
        '/ar',
        '/artikel/wuerde-ist-der-anfang',
        '/seite/impressum',
        '/api/articles?limit=5',
        '/admin/login',
      ]
      for (let read = 0; read < reads; read++) {
        const answer = await (read % 2
          ? ask(system.url)
          : fetch(system.url + paths[(read / 2) % paths.length]))
        await answer.arrayBuffer()
      }
      console.log(`memory after ${reads} mixed reads: ${Math.round(memoryOf(system.child.pid))} MB`)
    }
    await stop(system)
  }
  times.sort((one, other) => one - other)
  const seconds = times.map((time) => (time / 1000).toFixed(2))
  console.log(
    `process start to first GraphQL answer, database up: median ${seconds[2]} s (${seconds.join(', ')})`,
  )
  await stop(host)

  const again = await start(folder, { PORT: '3917' })
  console.log(`second start with the embedded database: ${(again.milliseconds / 1000).toFixed(2)} s`)
  await stop(again)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
