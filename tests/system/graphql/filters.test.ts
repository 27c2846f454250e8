import { expect, it } from '@jest/globals'
import { runOnDemoData } from '../../support/own-process'
import { seed } from '../../support/random'

type Result = { asked: number; planned: number; refused: number; found: number; differences: unknown[] }

/** `HUNT=20000 npm test -- tests/system/graphql/filters` asks more. */
const questions = Number(process.env.HUNT ?? 350)
// Slow machines are no mistake: this only ends what hangs.
const hangs = 60 * 60_000

it(
  'filters and orders mean the same through every door, and what the documentation says',
  async () => {
    const { asked, planned, refused, found, differences } = await runOnDemoData<Result>(
      'tests/system/graphql/filters/main.ts',
      String(questions),
      String(seed),
    )
    process.stdout.write(
      `${asked} questions (seed ${seed}): ${planned} planned, ${refused} refused, ${found} with records\n`,
    )
    expect(differences).toEqual([])
    expect(asked).toBeGreaterThan(questions)
    expect(found).toBeGreaterThan(asked / 4)
    expect(planned).toBeGreaterThan(asked / 6)
  },
  hangs,
)
