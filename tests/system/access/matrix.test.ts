import { expect, it } from '@jest/globals'
import { runOnItsOwn } from '../../support/own-process'
import type { Mismatch } from './matrix/sheet'
import { world } from './matrix/world'

const ways = ['local API', 'REST', 'GraphQL']

type Result = { cells: Record<string, number>; mismatches: Mismatch[] }

// A busy machine is no mistake: this only ends what hangs.
const hangs = 60 * 60_000

it(
  'everybody can do with every kind of record what the expectation files say, and nothing else',
  async () => {
    const { cells, mismatches } = await runOnItsOwn<Result>('tests/system/access/matrix/main.ts')
    const counts = ways.map((way) => cells[way] ?? 0)
    const all = counts.reduce((sum, count) => sum + count, 0).toLocaleString('en')
    const each = ways.map((way, index) => `${counts[index]!.toLocaleString('en')} by ${way}`).join(', ')
    process.stdout.write(`${all} cells of the access matrix: ${each}\n`)
    expect(mismatches).toEqual([])
    // A way that tried next to nothing would find nothing wrong either.
    for (const count of counts) expect(count).toBeGreaterThan(900 * world.length)
  },
  hangs,
)
