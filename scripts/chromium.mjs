// Finds the browser the tests drive, or installs Debian's.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fail, step } from './steps.mjs'

const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

const find = () => places.find((place) => place && existsSync(place))

/** The path of a Chromium on this machine; installs it where we are root on Debian. */
export async function chromium() {
  if (!find() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'))
    await step('install Chromium', () => {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
      spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env })
      spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env,
      })
    })
  return find() ?? fail('The browser tests need Chromium: install it, or name its program in CHROMIUM.')
}
