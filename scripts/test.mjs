// `npm test`: installs what is missing, builds what has changed, and runs every test. Where unit tests alone are asked
// for (`npm run test:unit`, `npm test -- tests/unit/domain`), nothing is built and no browser is looked for.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { checkNodeVersion } from './node-version.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
checkNodeVersion()
const { install } = await import('./install.mjs')
await install()

const given = process.argv.slice(2)
// Jest takes all that follows it for names of projects.
const args = [
  ...given.filter((arg) => arg !== '--unit'),
  ...(given.includes('--unit') ? ['--selectProjects', 'unit'] : []),
]
const jest = spawn(process.execPath, ['node_modules/jest/bin/jest.js', ...args], {
  stdio: 'inherit',
  env: {
    ...process.env,
    ...(unitTestsAlone(args) ? {} : await builtSystem()),
    NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
  },
})
// A terminal sends SIGINT to both processes; other signals to this one are passed on.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => signal !== 'SIGINT' && jest.kill(signal))
jest.once('close', (status) => process.exit(status ?? 1))

/** Whether Jest's arguments name the unit tests and no others. */
function unitTestsAlone(args) {
  const flag = args.indexOf('--selectProjects')
  if (flag >= 0) return args.slice(flag + 1).join(' ') === 'unit'
  const paths = args.filter((arg) => !arg.startsWith('-'))
  return paths.length > 0 && paths.every((path) => path.startsWith('tests/unit'))
}

/** Builds the system and finds the browser; gives what the tests have to know of them. */
async function builtSystem() {
  const { chromium } = await import('./chromium.mjs')
  const { build } = await import('./build.mjs')
  const browser = await chromium()
  await build()
  return { CHROMIUM: browser }
}
