import { expect, it } from '@jest/globals'
import { runOnItsOwn } from '../support/own-process'
import type { Mismatch } from './matrix/sheet'
import { world } from './matrix/world'

type Result = { cells: Record<string, number>; mismatches: Mismatch[] }

// Slow machines are no mistake: this only ends what hangs.
const hangs = 30 * 60_000

it(
  'everybody can do with every kind of record what the expectation files say, and nothing else',
  async () => {
    const { cells, mismatches } = await runOnItsOwn<Result>('tests/access/matrix/main.ts')
    const ways = Object.entries(cells).map(([way, count]) => `${count.toLocaleString('en')} by ${way}`)
    const all = Object.values(cells).reduce((sum, count) => sum + count, 0)
    process.stdout.write(`${all.toLocaleString('en')} cells of the access matrix: ${ways.join(', ')}\n`)
    expect(mismatches).toEqual([])
    // A way that tried next to nothing would find nothing wrong either.
    for (const way of ['local API', 'REST', 'GraphQL'])
      expect(cells[way]).toBeGreaterThan(1000 * world.length)
  },
  hangs,
)
