// Installs exactly what the lockfile says, unless it is there already.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statfsSync } from 'node:fs'
import { fail, step } from './steps.mjs'

const neededBytes = 2_500_000_000

/** Packages of the lockfile that node_modules holds in another version or not at all. */
function missingPackages() {
  if (!existsSync('node_modules/.package-lock.json')) return ['all']
  const read = (file) => JSON.parse(readFileSync(file, 'utf8')).packages
  const wanted = read('package-lock.json')
  const present = read('node_modules/.package-lock.json')
  return Object.entries(wanted).filter(
    ([path, { version, optional }]) => path && present[path]?.version !== version && !optional,
  )
}

export async function install() {
  if (!missingPackages().length) return
  const { bavail, bsize } = statfsSync('.')
  if (bavail * bsize < neededBytes)
    fail(
      `Not enough disk space: installing and building need ${neededBytes / 1e9} GB, ${((bavail * bsize) / 1e9).toFixed(1)} GB are free.`,
    )
  await step('install packages', () => {
    // No package's install script has to run: what they would do, src/database/embedded/places.ts does where it is needed.
    const args = ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
    const { status, error } = spawnSync('npm', args, { stdio: ['ignore', 'inherit', 'inherit'] })
    if (error || status !== 0) fail('The packages could not be installed: see the lines above.')
  })
}
