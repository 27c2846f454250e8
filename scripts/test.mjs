// `npm test`: installs what is missing, builds what has changed, and runs every test.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { checkNodeVersion } from './node-version.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
checkNodeVersion()
const { install } = await import('./install.mjs')
const { build } = await import('./build.mjs')
const { chromium } = await import('./chromium.mjs')
await install()
const browser = await chromium()
await build()
const env = {
  ...process.env,
  CHROMIUM: browser,
  NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
}
const { status } = spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env,
})
process.exit(status ?? 1)
