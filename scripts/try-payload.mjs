// `npm run try-payload`: do types and tests pass with Payload's newest, or with the version named? Changes package.json,
// package-lock.json and node_modules: for CI and clones that are thrown away.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { withPayload } from './payload-versions.mjs'
import { fail, step } from './steps.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const [wanted = 'latest'] = process.argv.slice(2)
if (spawnSync('git', ['diff', '--quiet', 'HEAD', '--', 'package.json', 'package-lock.json']).status !== 0)
  fail('package.json or package-lock.json has changes that would be lost: commit or undo them first.')

/** What npm's registry says about a package. */
function fromRegistry(name, ...fields) {
  const { status, stdout } = spawnSync('npm', ['view', name, ...fields, '--json'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (status !== 0) fail(`npm does not know ${name}.`)
  return JSON.parse(stdout)
}

const run = (name, program, ...args) =>
  step(name, () => {
    if (spawnSync(program, args, { stdio: 'inherit' }).status !== 0) fail(`Failed: ${name}`)
  })

const version = fromRegistry(`payload@${wanted}`, 'version')
const pinned = ['db-postgres', 'drizzle'].map((name) =>
  fromRegistry(`@payloadcms/${name}@${version}`, 'dependencies'),
)
const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
writeFileSync('package.json', `${JSON.stringify(withPayload(manifest, version, pinned), null, 2)}\n`)
await run(`install Payload ${version}`, 'npm', 'install', '--ignore-scripts', '--no-audit', '--no-fund')
await run('types', 'npm', 'run', 'typecheck')
await run('tests', 'npm', 'test')
