// `npm run needed-fixes [-- name …]`: disables each fix of src/payload-fixes in turn, rebuilds, runs the test that the
// fix names, and reports which tests fail. Writes docs/payload-fixes.md, and exits with an error if a test still passes
// without its fix, or fails with all fixes enabled. A fix is disabled by replacing its file while its test runs; the
// product itself has no switch for it.
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { build } from './build.mjs'
import { chromium } from './chromium.mjs'
import { fixesPage, payloadFixes, without } from './payload-fixes.mjs'
import { fail } from './steps.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const page = 'docs/payload-fixes.md'
const stamp = 'dist/built-from'
const kept = 'dist/pages-with-all-fixes'

const names = process.argv.slice(2)
const all = payloadFixes()
for (const name of names) if (!all.some((fix) => fix.name === name)) fail(`There is no repair "${name}".`)
const fixes = names.length ? all.filter(({ name }) => names.includes(name)) : all
const { version } = JSON.parse(readFileSync('node_modules/payload/package.json', 'utf8'))
const CHROMIUM = await chromium()
const KEPT_SEEDING = mkdtempSync(path.join(tmpdir(), 'needed-fixes-'))
chmodSync(KEPT_SEEDING, 0o755)

let putBack = () => {}
process.on('exit', () => {
  putBack()
  rmSync(KEPT_SEEDING, { recursive: true, force: true })
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1))

await build()
const built = readFileSync(stamp, 'utf8')
const wrong = run(fixes.map(({ test }) => test))
if (wrong.red.length) fail(`Red with all repairs on:\n${wrong.red.join('\n')}`)
const untried = fixes.filter(({ test }) => !wrong.green.some((name) => name.startsWith(test.name)))
if (untried.length)
  fail(`No such test: ${untried.map(({ test }) => `${test.file} › ${test.name}`).join('; ')}`)

// Until the sources are restored, the build does not match them.
rmSync(stamp)
const results = []
for (const fix of fixes) {
  const { red } = tried(fix)
  tell(red.length ? `✓ ${fix.name}: ${red.length} red, such as "${red[0]}"` : `✗ ${fix.name}: stays green`)
  results.push({ name: fix.name, red: red.length ? version : '**no**' })
  const text = fixesPage(results, existsSync(page) ? readFileSync(page, 'utf8') : '')
  writeFileSync(page, await format(text, { ...(await resolveConfig(page)), parser: 'markdown' }))
}
compile()
writeFileSync(stamp, built)
const needless = results.filter(({ red }) => red !== version)
tell(`\n${results.length} repairs, ${results.length - needless.length} needed`)
process.exit(needless.length ? 1 : 0)

/** What the test of a repair says without it. */
function tried(fix) {
  const code = readFileSync(fix.file, 'utf8')
  // What the browser is given is built by Next.
  const ofPages = fix.name.startsWith('panel/')
  putBack = () => {
    writeFileSync(fix.file, code)
    if (existsSync(kept)) {
      rmSync('.next', { recursive: true, force: true })
      renameSync(kept, '.next')
    }
    putBack = () => {}
  }
  writeFileSync(fix.file, without(fix))
  if (ofPages) {
    renameSync('.next', kept)
    node('node_modules/next/dist/bin/next', 'build')
  }
  compile()
  try {
    return run([fix.test])
  } finally {
    putBack()
  }
}

function compile() {
  node('scripts/build-server.mjs')
}

function node(...args) {
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    env,
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  if (status !== 0) fail(`${args.join(' ')}:\n${stdout}${stderr}`)
}

/** The full names of the tests that pass and of those that fail, of all that begin as one of `tests` says. */
function run(tests) {
  const outputFile = path.join(KEPT_SEEDING, 'results.json')
  rmSync(outputFile, { force: true })
  const pattern = `^(${[...new Set(tests.map(({ name }) => escaped(name)))].join('|')})`
  const files = [...new Set(tests.map(({ file }) => file))]
  const jest = [
    '--maxWorkers=1',
    '--json',
    `--outputFile=${outputFile}`,
    '-t',
    pattern,
    '--runTestsByPath',
    ...files,
  ]
  const { stderr } = spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', ...jest], {
    env: {
      ...process.env,
      CHROMIUM,
      KEPT_SEEDING,
      NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
    },
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  if (!existsSync(outputFile)) fail(`The tests did not run:\n${stderr}`)
  const { testResults } = JSON.parse(readFileSync(outputFile, 'utf8'))
  const each = testResults.flatMap(({ assertionResults }) => assertionResults)
  const of = (status) => each.filter((one) => one.status === status).map(({ fullName }) => fullName)
  if (!of('passed').length && !of('failed').length) fail(`The tests did not run:\n${stderr}`)
  return { green: of('passed'), red: of('failed') }
}

function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function tell(text) {
  process.stderr.write(`${text}\n`)
}
