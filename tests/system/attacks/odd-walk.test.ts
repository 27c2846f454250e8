import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { resultOf } from '../../support/program'
import { seed } from '../../support/random'
import { seededFolder } from '../../support/seeded-folder'
import { demoPassword, removeFolder, type Running, start } from '../../support/system'

type Result = {
  asked: number
  /** How often there was an answer of which hundred, by method. */
  statuses: Record<string, number>
  /** Roles whose session ended on the way: what they asked after that was asked by nobody. */
  ended: string[]
  faults: { fault: string; times: number; ask: object; answer: string }[]
}

// The suite walks the same way each time, so that what it says is about what has changed. ODD_ROUNDS=50 hunts on new
// ways; TEST_SEED repeats one, ODD_ONLY narrows it to what has this in its name, such as `claims`.
const { ODD_ROUNDS = '1', ODD_ONLY = '' } = process.env
const isHunt = Number(ODD_ROUNDS) > 1
const walk = isHunt || process.env.TEST_SEED ? String(seed) : '1'
// Slow machines are no mistake: this only ends what hangs.
const hangs = 30 * 60_000 * Number(ODD_ROUNDS)

let system: Running
beforeAll(async () => {
  system = await start({ folder: seededFolder() })
})
afterAll(async () => {
  await system.stop()
  removeFolder(system.folder)
})

it(
  'answers whatever is asked, however oddly, without a failure',
  async () => {
    const { asked, statuses, ended, faults } = await resultOf<Result>(
      'tests/system/attacks/odd-walk/main.ts',
      [ODD_ROUNDS, walk, ODD_ONLY],
      { env: { NODE_ENV: undefined, SYSTEM_URL: system.url, DEMO_PASSWORD: demoPassword } },
    )
    const counts = Object.entries(statuses).map(([kind, times]) => `${times} ${kind}`)
    process.stdout.write(`${asked} odd requests (seed ${walk}): ${counts.sort().join(', ')}\n`)
    expect(faults).toEqual([])
    expect(ended).toEqual([])
    expect((await fetch(`${system.url}/healthz`)).status).toBe(200)
    expect(errorsIn(system.output())).toEqual([])
  },
  hangs,
)

/** Lines of the log that speak of an error (pino's level 50) or worse. */
const errorsIn = (output: string): string[] =>
  output.split('\n').filter((line) => line.startsWith('{') && JSON.parse(line).level >= 50)
