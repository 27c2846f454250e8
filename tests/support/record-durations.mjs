import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const file = new URL('durations.json', import.meta.url)

/** A reporter of Jest's that writes down how many seconds each file took, for `longest-first.mjs`. */
export default class RecordDurations {
  onRunComplete(_, { testResults }) {
    const durations = JSON.parse(readFileSync(file, 'utf8'))
    for (const { testFilePath, perfStats } of testResults)
      durations[path.relative(root, testFilePath)] = Math.ceil(perfStats.runtime / 1000)
    const sorted = Object.entries(durations)
      .filter(([name]) => existsSync(path.join(root, name)))
      .sort(([one], [other]) => (one < other ? -1 : 1))
    writeFileSync(file, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`)
  }
}
