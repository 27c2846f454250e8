// Builds pages and server, unless neither sources nor packages have changed since the last build.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fail, step } from './steps.mjs'

const sources = [
  'access',
  'collections',
  'src',
  'public',
  'scripts',
  'payload.config.ts',
  'next.config.mjs',
  'tsconfig.json',
  'package-lock.json',
]
const stamp = 'dist/built-from'

/** A fingerprint of everything the build depends on. */
function fingerprint() {
  const hash = createHash('sha256')
  const add = (path) => {
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name))
    else hash.update(`${path}\0`).update(readFileSync(path))
  }
  for (const path of sources) add(path)
  return hash.digest('hex')
}

export async function build({ force = false } = {}) {
  const now = fingerprint()
  if (!force && existsSync(stamp) && existsSync('.next/BUILD_ID') && readFileSync(stamp, 'utf8') === now)
    return
  rmSync('dist', { recursive: true, force: true })
  await step('build pages', () => run('node_modules/next/dist/bin/next', ['build']))
  await step('build server', () => run('scripts/build-server.mjs', []))
  writeFileSync(stamp, fingerprint())
}

function run(script, args) {
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    env,
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  if (status === 0) return
  process.stderr.write(stdout + stderr)
  fail('The build failed: see the lines above.')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)))
  await build({ force: true })
}
