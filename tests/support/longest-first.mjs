import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import Sequencer from '@jest/test-sequencer'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** Seconds a test file took when `RECORD_DURATIONS=1 npm test` ran it, by its path. */
const durations = JSON.parse(readFileSync(new URL('durations.json', import.meta.url), 'utf8'))
const ofNewFile = 10

/** Ask `/healthz` for its milliseconds during an attack: last, so that nothing long is beside them. */
const measuring =
  /\/limits\/|\/(attacks\/recurrence|uploads\/hostile-pictures|graphql\/bad-input-crowds)\.test\.ts$/

/**
 * Unit tests, which run while the systems of the others are seeded; then whatever takes longest, which would run alone
 * if it began last.
 */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    return [...tests].sort((one, other) => rank(other) - rank(one) || (one.path < other.path ? -1 : 1))
  }
}

function rank(test) {
  const file = path.relative(root, test.path)
  if (file.startsWith('tests/unit/')) return Infinity
  return measuring.test(file) ? -1 : (durations[file] ?? ofNewFile)
}
