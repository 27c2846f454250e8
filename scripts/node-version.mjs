// Checked before anything else is loaded: an old Node would fail with riddles instead.
import { readFileSync } from 'node:fs'
import { fail } from './steps.mjs'

const read = (file) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'))

/** Whether version `is` (such as "20.9.0") is at least `needed`. */
export function isAtLeast(is, needed) {
  const [one, other] = [is, needed].map((text) => text.split('.').map(Number))
  for (let place = 0; place < 3; place++) if (one[place] !== other[place]) return one[place] > other[place]
  return true
}

/** Ends the process where Node is older than package.json asks for. */
export function checkNodeVersion(is = process.versions.node) {
  const { engines } = read('../package.json')
  const needed = engines.node.replace('>=', '')
  if (!isAtLeast(is, needed)) fail(`Node ${is} is too old: Bürgernetz needs Node ${needed} or newer.`)
}

/**
 * One sentence if this Node no longer gets security fixes, by the dates in node-end-of-life.json; otherwise undefined.
 *
 * @param {string} [is] such as "20.20.2"
 * @param {string} [today] YYYY-MM-DD, UTC
 * @returns {string | undefined}
 */
export function endOfLifeNote(is = process.versions.node, today = new Date().toISOString().slice(0, 10)) {
  const { endOfLife } = read('node-end-of-life.json')
  const end = endOfLife[is.split('.', 1)[0]]
  if (!end || today <= end) return undefined
  // Only even ones are supported for years.
  const next = Object.keys(endOfLife).find((major) => major % 2 === 0 && today <= endOfLife[major])
  return `Node ${is} has had no security fixes since ${end}: change to ${next ? `Node ${next} or newer` : 'a newer Node'}.`
}

/** Warns the operator if the Node version has reached its end of life. */
export function tellEndOfLife() {
  const note = endOfLifeNote()
  if (note) process.stderr.write(`  ! ${note}\n`)
}
