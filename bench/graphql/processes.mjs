// Starts the servers under comparison, each as a separate process on a free port of this machine.
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createConnection, createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { bundle } from '../../scripts/bundle.mjs'
import { start } from '../system.mjs'

/** Child processes never outlive the measurement, even after an error. */
const started = new Set()
process.once('exit', () => started.forEach((child) => child.kill()))
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))

/** A started process with the address it answers at. */
function serving(child, ended, port) {
  started.add(child)
  void ended.then(() => started.delete(child))
  return { child, ended, origin: `http://127.0.0.1:${port}` }
}

const fileOf = (name) => fileURLToPath(new URL(`servers/${name}.mjs`, import.meta.url))

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address()
  probe.close()
  return port
}

/** The built system, with the log it writes in production; `env` adds to its environment. */
export async function startSystem(folder, env = {}, nodeOptions = []) {
  const port = await freePort()
  const settings = { PORT: String(port), SEED: 'district', LOG_LEVEL: 'info', RATE_LIMIT: '0', ...env }
  const { child, ended } = await start(folder, settings, nodeOptions)
  return serving(child, ended, port)
}

/** A server that listens on PORT: its file and arguments. */
export async function startServer(file, args, env = {}, nodeOptions = []) {
  const port = await freePort()
  const child = spawn(process.execPath, [...nodeOptions, file, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env, PORT: String(port) },
  })
  const server = serving(child, once(child, 'exit'), port)
  while (!(await listens(port))) {
    if (child.exitCode !== null) throw new Error(`${file} ended with ${child.exitCode}`)
    await pause(20)
  }
  return server
}

async function listens(port) {
  const socket = createConnection(port, '127.0.0.1')
  const there = await once(socket, 'connect').then(
    () => true,
    () => false,
  )
  socket.destroy()
  return there
}

/** Answers with the texts in a JSON file, by path. */
export const startMemory = (answersFile) => startServer(fileOf('memory'), [answersFile], {})

export const startJsonAgg = (databaseUrl) =>
  startServer(fileOf('json-agg'), [], { DATABASE_URL: databaseUrl })

/** Payload's own route. Bundled like the server itself, beside it, where its packages are found. */
export async function startStock(databaseUrl) {
  const outfile = 'dist/bench/stock.js'
  await bundle({ entryPoints: [fileOf('stock')], outfile })
  const env = {
    DATABASE_URL: databaseUrl,
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    NODE_ENV: 'production',
    LOG_LEVEL: 'error',
  }
  return startServer(outfile, [], env, ['-C', 'production'])
}

/** The first process of the embedded database's server: all others are its children. */
export const postmasterOf = (folder) =>
  Number(readFileSync(join(folder, 'data/postgres/18/postmaster.pid'), 'utf8').split('\n')[0])
