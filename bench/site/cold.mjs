// The time of a page that is not stored, and nothing it asks for: after a notification that anything may have changed.
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { cpuOf } from '../graphql/cpu.mjs'
import { pages } from './pages.mjs'
import { bytesOf } from './warm.mjs'

const rounds = 15

/** @returns by page: milliseconds of the first request after the start, and median and most of those after a change */
export async function measureCold({ system, host, databaseUrl }) {
  const database = new pg.Client({ connectionString: databaseUrl })
  await database.connect()
  const results = {}
  const timed = async (path) => {
    const began = performance.now()
    await bytesOf(system.origin, path, host)
    return performance.now() - began
  }
  for (const [name, path] of Object.entries(pages)) {
    const first = await timed(path)
    const times = []
    let cpu = 0
    for (let round = 0; round < rounds; round++) {
      await database.query(`notify buergernetz_changes, '*'`)
      await pause(30)
      const before = cpuOf(system.child.pid)
      times.push(await timed(path))
      cpu += cpuOf(system.child.pid) - before
    }
    times.sort((one, other) => one - other)
    results[name] = { first, median: times[Math.floor(rounds / 2)], most: times.at(-1), cpu: cpu / rounds }
  }
  await database.end()
  return results
}
