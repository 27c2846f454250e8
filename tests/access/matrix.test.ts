import { spawn } from 'node:child_process'
import path from 'node:path'
import { expect, it } from '@jest/globals'
import { newDatabase } from '../support/postgres'
import { emptyFolder, removeFolder } from '../support/system'
import { persons } from './matrix/persons'
import type { Mismatch } from './matrix/sheet'
import { world } from './matrix/world'

const ways = ['local API', 'REST', 'GraphQL']

type Result = { cells: Record<string, number>; mismatches: Mismatch[] }

// A busy machine is no mistake: this only ends what hangs.
const hangs = 60 * 60_000

/** Half of the work, so that two processors have something to do. */
const first = ['public', 'volunteer', 'network', 'municipal', 'editor', 'auditor']
const groups = [first, persons.map(({ name }) => name).filter((name) => !first.includes(name))]

/** Tries all cells of some persons in a process of its own, with an empty database and folder. */
async function tryCellsOf(names: readonly string[]): Promise<Result> {
  const database = await newDatabase()
  const folder = emptyFolder()
  const { NODE_OPTIONS: _, NODE_ENV: __, ...env } = process.env
  const child = spawn(
    process.execPath,
    ['-C', 'production', 'node_modules/tsx/dist/cli.mjs', 'tests/access/matrix/main.ts', ...names],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: hangs,
      env: {
        ...env,
        DATABASE_URL: database.url,
        MATRIX_FOLDER: folder,
        DATA_DIR: path.join(folder, 'data'),
        MEDIA_DIR: path.join(folder, 'media'),
      } as unknown as NodeJS.ProcessEnv,
    },
  )
  let [printed, said] = ['', '']
  child.stdout.on('data', (chunk) => (printed += chunk))
  child.stderr.on('data', (chunk) => (said += chunk))
  const code = await new Promise((resolve) => child.once('close', resolve))
  await database.drop()
  removeFolder(folder)
  if (code !== 0) throw new Error(`The matrix was not tried to its end:\n${said}`)
  return JSON.parse(printed)
}

it(
  'everybody can do with every kind of record what the expectation files say, and nothing else',
  async () => {
    const results = await Promise.all(groups.map(tryCellsOf))
    const cellsBy = (way: string) => results.reduce((sum, { cells }) => sum + (cells[way] ?? 0), 0)
    const counts = ways.map(cellsBy)
    const all = counts.reduce((sum, count) => sum + count, 0).toLocaleString('en')
    const each = ways.map((way, index) => `${counts[index]!.toLocaleString('en')} by ${way}`).join(', ')
    process.stdout.write(`${all} cells of the access matrix: ${each}\n`)
    expect(results.flatMap(({ mismatches }) => mismatches)).toEqual([])
    // A way that tried next to nothing would find nothing wrong either.
    for (const count of counts) expect(count).toBeGreaterThan(1000 * world.length)
  },
  hangs + 60_000,
)
