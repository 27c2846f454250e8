// `npm run try-node -- 22`: does the built system start and stop under another Node version, and do the unit tests
// pass? That Node is installed from npm into a separate folder. Needs no Node but the one that runs this.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { build } from './build.mjs'
import { install } from './install.mjs'
import { fail, step } from './steps.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const [version, ...more] = process.argv.slice(2)
if (!/^\d+(\.\d+){0,2}$/.test(version ?? '') || more.length)
  fail('Which Node? For example: npm run try-node -- 22')

await install()
await build()
const folder = mkdtempSync(path.join(tmpdir(), 'buergernetz-node-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

const node = await step(`fetch Node ${version}`, () => fetchNode())
const { status, stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' })
if (status !== 0) fail(`Node ${version} does not run here.`)
await step(`start with ${stdout.trim()} on an empty folder`, () => startAndStop())
await step(`start with ${stdout.trim()} again`, () => startAndStop())
await step(`unit tests with ${stdout.trim()}`, () => {
  const { status } = spawnSync(node, ['node_modules/jest/bin/jest.js', 'tests/unit'], {
    stdio: 'inherit',
    env: {
      ...process.env,
      NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
    },
  })
  if (status !== 0) fail(`Unit tests fail with ${stdout.trim()}.`)
})

/** The program that the npm package `node` would install for this platform, without running a script to do so. */
function fetchNode() {
  const prefix = process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node'
  const name = `${prefix}-${process.platform}-${process.arch}`
  const args = ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund']
  const { status } = spawnSync('npm', [...args, '--loglevel=error', `${name}@${version}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) fail(`npm has no Node ${version} for ${process.platform}-${process.arch}.`)
  return path.join(folder, 'node_modules', name, 'bin', 'node')
}

/** As `npm start` does; says how long it took until `/readyz` answered 200, and expects an orderly end. */
async function startAndStop() {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  const port = await freePort()
  const started = performance.now()
  const system = spawn(node, scripts.start.split(' ').slice(1), {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PORT: String(port),
      DATA_DIR: path.join(folder, 'data'),
      MEDIA_DIR: path.join(folder, 'media'),
    },
  })
  let output = ''
  for (const stream of [system.stdout, system.stderr]) stream.on('data', (chunk) => (output += chunk))
  const ended = new Promise((resolve) => system.once('close', resolve))
  const end = () => system.kill('SIGKILL')
  process.once('exit', end)
  while (!(await isReady(port))) {
    if (system.exitCode !== null || performance.now() - started > 240_000)
      fail(`The system did not become ready:\n${output}`)
    await pause(50)
  }
  process.stderr.write(`    ready after ${((performance.now() - started) / 1000).toFixed(1)} s\n`)
  system.kill('SIGTERM')
  const code = await ended
  process.removeListener('exit', end)
  if (code !== 0) fail(`The system ended with code ${code}:\n${output}`)
}

async function isReady(port) {
  const response = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined)
  return response?.status === 200
}

/** A port that was free a moment ago. */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}
