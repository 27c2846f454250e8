// The built system as a separate process, for measurements.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

export const password = 'nur-fuer-diese-messung'
const question = '{ Articles(limit: 5, sort: "-publishedAt") { docs { title slug municipality { name } } } }'

/** Node's own options, as `npm start` gives them: between `node` and the file. */
const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const asDelivered = scripts.start.split(' ').slice(1, -1)

/**
 * Starts the system on `folder` and resolves with the milliseconds to the first GraphQL answer. `nodeOptions` are
 * more of Node's own, such as `--cpu-prof`.
 */
export async function start(folder, env, nodeOptions = []) {
  const began = performance.now()
  const child = spawn(process.execPath, [...asDelivered, ...nodeOptions, 'dist/server.js'], {
    stdio: ['ignore', 'ignore', 'ignore'],
    env: {
      ...process.env,
      DEMO_PASSWORD: password,
      LOG_LEVEL: 'error',
      DATA_DIR: join(folder, 'data'),
      ...env,
    },
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  let gone = false
  void ended.then(() => (gone = true))
  const url = `http://localhost:${env.PORT}`
  while (!gone) {
    const answer = await ask(url).catch(() => undefined)
    if (answer?.ok) return { child, ended, url, milliseconds: performance.now() - began }
    await pause(10)
  }
  throw new Error('The system did not start; see what `npm start` says.')
}

/** A read as the homepage makes it. */
export const ask = (url) =>
  fetch(`${url}/api/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: question }),
  })

export async function stop({ child, ended }) {
  child.kill('SIGTERM')
  await ended
}

/** Connection string of the embedded database in `folder`, while it runs. */
export function databaseUrl(folder) {
  const passwords = JSON.parse(readFileSync(join(folder, 'data/postgres-passwords.json'), 'utf8'))
  const port = readFileSync(join(folder, 'data/postgres/18/postmaster.pid'), 'utf8').split('\n')[3]
  return `postgresql://buergernetz:${passwords.owner}@127.0.0.1:${port}/buergernetz`
}
