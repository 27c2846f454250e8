import { describe, expect, it } from '@jest/globals'
import { graphql } from '../../support/graphql'
import { runOnDemoData } from '../../support/own-process'
import { seed } from '../../support/random'
import { tokenOf } from '../../support/records'

type Result = { asked: number; withData: number; planned: number; counted: number[]; differences: unknown[] }

const questions = Number(process.env.PROJECTION_QUESTIONS ?? 150)
// Slow machines are no mistake: this only ends what hangs.
const hangs = 30 * 60_000

describe('resolvers that load what is selected, and plans', () => {
  it(
    'answer every account as if whole records were loaded',
    async () => {
      const program = 'tests/system/graphql/projection/main.ts'
      const result = await runOnDemoData<Result>(program, String(questions), String(seed))
      process.stdout.write(
        `${result.asked} questions (seed ${seed}), ${result.withData} without errors, ${result.planned} planned for accounts\n`,
      )
      expect(result.differences).toEqual([])
      expect(result.counted).toEqual([0, 1])
      expect(result.asked).toBeGreaterThan(questions / 3)
      expect(result.planned).toBeGreaterThan(questions / 20)
      expect(result.withData).toBeGreaterThan(questions / 10)
    },
    hangs,
  )

  it('load fields of a related record that is selected twice', async () => {
    const initiatives = (selection: string) =>
      graphql(`{ Initiatives(limit: 1, sort: "slug") { docs { ${selection} } } }`, {}, { token })
    const token = await tokenOf('editor')
    const once = await initiatives('municipality { slug name }')
    expect(once.errors).toBeUndefined()
    type Answer = { Initiatives: { docs: { municipality: { slug: string; name: string } }[] } }
    const { slug, name } = (once.data as Answer).Initiatives.docs[0]!.municipality
    expect([slug, name]).toEqual([expect.any(String), expect.any(String)])
    for (const selection of [
      'municipality { slug } municipality { name }',
      'municipality { slug } ... { municipality { name } }',
      'municipality { slug } ... on Initiative @include(if: true) { municipality { name } }',
    ])
      expect((await initiatives(selection)).data).toEqual(once.data)
    const { data } = await initiatives('a: municipality { x: slug } b: municipality { x: name }')
    expect(data).toEqual({ Initiatives: { docs: [{ a: { x: slug }, b: { x: name } }] } })
  })

  it('load the records of a list that is selected twice', async () => {
    const token = await tokenOf('district')
    const query = '{ Placements(limit: 1) { docs { hoursPerWeek } docs { __typename } } }'
    const { data, errors } = await graphql(query, {}, { token })
    expect(errors).toBeUndefined()
    expect(data).toEqual({
      Placements: { docs: [{ hoursPerWeek: expect.any(Number), __typename: 'Placement' }] },
    })
  })
})
