// `npm run check`: everything a change must pass, cheapest first. It shows all that fails, not only the first.
// CI runs it in parts (`scripts/check-arguments.mjs`).
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { readCheckArguments } from './check-arguments.mjs'
import { install } from './install.mjs'
import { checkNodeVersion } from './node-version.mjs'
import { fail } from './steps.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
checkNodeVersion()
const asked = readArguments()
await install()

const generated = [
  'payload-types.ts',
  'schema.graphql',
  'schema.public.graphql',
  'src/site/operations/index.ts',
  'examples/node-client/operations/index.ts',
  'docs/access.md',
  'docs/architecture.md',
  'docs/decisions/README.md',
  'src/graphql/persisted/operations.json',
  'src/app/(payload)/admin/importMap.js',
]

/** Whether generating changes any of the committed files. */
function generatedFilesAreCurrent() {
  const before = spawnSync('git', ['hash-object', ...generated], { encoding: 'utf8' }).stdout
  if (!runs(process.execPath, 'scripts/generate.mjs')) return false
  const now = spawnSync('git', ['hash-object', ...generated], { encoding: 'utf8' }).stdout
  if (before !== now)
    process.stderr.write('Generated files were not up to date; they are now: commit them.\n')
  return before === now
}

function readArguments() {
  try {
    return readCheckArguments(process.argv.slice(2))
  } catch (error) {
    return fail(error.message)
  }
}

const runs = (program, ...args) => spawnSync(program, args, { stdio: 'inherit' }).status === 0
const node = (...args) => runs(process.execPath, ...args)

const beforeTests = {
  types: () => node('node_modules/typescript/bin/tsc', '--noEmit'),
  lint: () => node('node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.'),
  formatting: () => node('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'),
  architecture: () => node('scripts/check-architecture.mjs'),
  'generated files': generatedFilesAreCurrent,
  'changes of the GraphQL schema': () => node('scripts/schema-changes.mjs'),
  'dead code': () => node('node_modules/knip/bin/knip.js'),
}
const checks = {
  ...(asked.rest && beforeTests),
  ...(asked.tests && { tests: () => node('scripts/test.mjs', ...asked.tests) }),
}

const failed = Object.entries(checks).filter(([name, passes]) => {
  process.stderr.write(`\n— ${name}\n`)
  return !passes()
})
process.stderr.write(
  failed.length ? `\n✗ ${failed.map(([name]) => name).join(', ')}\n` : '\n✓ everything passes\n',
)
process.exit(failed.length ? 1 : 0)
