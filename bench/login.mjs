// `npm run bench:login`: whether the time of a refused login tells an unknown account from a wrong password or a
// locked account. Asked in turns of one server; ratios near 1 tell nothing.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const { build } = await import('../scripts/build.mjs')
await build()
const { start, stop } = await import('./system.mjs')

const folder = mkdtempSync(join(tmpdir(), 'buergernetz-bench-'))
const rounds = 9
const median = (times) => times.sort((one, other) => one - other)[Math.floor(times.length / 2)]

try {
  const system = await start(folder, { PORT: '3917', TRUST_PROXY: '1' })
  let asked = 0
  /** Each try comes from another address, so that only accounts are limited. */
  const attempt = async (email) => {
    const began = performance.now()
    const answer = await fetch(`${system.url}/api/users/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': `192.0.2.${++asked}` },
      body: JSON.stringify({ email, password: 'ein-ganz-falsches-wort' }),
    })
    await answer.arrayBuffer()
    return performance.now() - began
  }
  for (let time = 0; time < 12; time++) await attempt('volunteer@demo.example')
  const times = { unknown: [], wrong: [], locked: [] }
  for (let round = 0; round < rounds; round++) {
    times.unknown.push(await attempt(`fremd-${round}@demo.example`))
    times.wrong.push(await attempt('auditor@demo.example'))
    times.locked.push(await attempt('volunteer@demo.example'))
  }
  const [unknown, wrong, locked] = Object.values(times).map(median)
  console.log(
    `refused login: wrong password ${wrong.toFixed(0)} ms, unknown account ${(unknown / wrong).toFixed(2)} of it, locked account ${(locked / wrong).toFixed(2)} of it`,
  )
  await stop(system)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
