import { expect, it } from '@jest/globals'
import { runOnDemoData } from '../../support/own-process'
import { seed } from '../../support/random'

type Result = {
  asked: number
  /** Whose answer held a record, or counted one. */
  withRecords: number
  refused: number
  differences: unknown[]
  /** For 2 municipalities, and for 15. */
  statements: [number, number]
}

const questions = 150
// Slow machines are no mistake: this only ends what hangs.
const hangs = 30 * 60_000

it(
  'joins of a list match the joins of each record, for every client, and are loaded at once',
  async () => {
    const result = await runOnDemoData<Result>(
      'tests/system/graphql/joins-of-lists/main.ts',
      String(questions),
      String(seed),
    )
    const { asked, withRecords, refused, differences, statements } = result
    process.stdout.write(
      `${asked} lists (seed ${seed}): ${withRecords} with records, ${refused} refused; ${statements.join(' and ')} statements\n`,
    )
    expect(differences).toEqual([])
    expect(withRecords).toBeGreaterThan(questions / 10)
    expect(statements[1]).toBe(statements[0])
  },
  hangs,
)
