import { expect, it } from '@jest/globals'
import { runOnDemoData } from '../../support/own-process'
import { seed } from '../../support/random'

type Result = {
  asked: number
  planned: number
  /** Refused by both: nothing to plan. */
  refused: number
  /** Answered by the resolvers alone. */
  left: number
  differences: { text: string; variables?: object; planned: string; resolved: string }[]
}

const questions = Number(process.env.PLAN_QUESTIONS ?? 300)
// Slow machines are no mistake: this only ends what hangs.
const hangs = 30 * 60_000

it(
  'one statement answers byte for byte as Payload’s resolvers do, whatever is asked',
  async () => {
    const result = await runOnDemoData<Result>(
      'tests/system/graphql/plan/main.ts',
      String(questions),
      String(seed),
    )
    const { asked, planned, refused, left, differences } = result
    const counts = `${planned} planned, ${refused} refused, ${left} left to the resolvers`
    process.stdout.write(`${asked} questions (seed ${seed}): ${counts}\n`)
    expect(differences).toEqual([])
    expect(asked).toBeGreaterThan(questions / 2)
    // What a frontend asks is planned, but for rare shapes: a plan that declined everything would differ nowhere.
    expect(planned / (planned + left)).toBeGreaterThan(0.8)
  },
  hangs,
)
