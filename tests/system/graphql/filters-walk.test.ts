import { expect, it } from '@jest/globals'
import { runOnDemoData } from '../../support/own-process'
import { seed } from '../../support/random'

type Result = { asked: number; answered: number; refused: number; wrong: unknown[] }

// Slow machines are no mistake: this only ends what hangs.
const hangs = 30 * 60_000

it(
  'every operator of every field and every order is answered, or refused with a code',
  async () => {
    const { asked, answered, refused, wrong } = await runOnDemoData<Result>(
      'tests/system/graphql/filters/walk.ts',
      String(seed),
    )
    process.stdout.write(`${asked} questions (seed ${seed}): ${answered} answered, ${refused} refused\n`)
    expect(wrong).toEqual([])
    expect(answered).toBeGreaterThan(asked / 20)
    expect(refused).toBeGreaterThan(asked / 20)
  },
  hangs,
)
