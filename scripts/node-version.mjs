// Checked before anything else is loaded: an old Node would fail with riddles instead.
import { readFileSync } from 'node:fs'
import { fail } from './steps.mjs'

/** Whether version `is` (such as "20.9.0") is at least `needed`. */
export function isAtLeast(is, needed) {
  const [one, other] = [is, needed].map((text) => text.split('.').map(Number))
  for (let place = 0; place < 3; place++) if (one[place] !== other[place]) return one[place] > other[place]
  return true
}

/** Ends the process where Node is older than package.json asks for. */
export function checkNodeVersion(is = process.versions.node) {
  const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  const needed = engines.node.replace('>=', '')
  if (!isAtLeast(is, needed)) fail(`Node ${is} is too old: Bürgernetz needs Node ${needed} or newer.`)
}
