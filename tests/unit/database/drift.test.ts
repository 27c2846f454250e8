import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'

const folder = path.resolve('src/migrations')
const index = path.join(folder, 'index.ts')
const before = { files: readdirSync(folder), index: readFileSync(index, 'utf8') }

/** Asks for a migration of whatever has changed since the last one, and gives back what was printed. */
function askForMigration(): { status: number | null; output: string } {
  const { NODE_OPTIONS: _, ...env } = process.env
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/payload.mjs', 'migrate:create', 'drift', '--skip-empty'],
    { env: { ...env, LOG_LEVEL: 'info' } as unknown as NodeJS.ProcessEnv, encoding: 'utf8', timeout: 90_000 },
  )
  return { status, output: stdout + stderr }
}

describe('the migrations', () => {
  afterEach(() => {
    for (const file of readdirSync(folder).filter((name) => /_drift\.(ts|json)$/.test(name)))
      rmSync(path.join(folder, file))
    if (readFileSync(index, 'utf8') !== before.index) writeFileSync(index, before.index)
  })

  it('say all that the collections say', () => {
    let answer = askForMigration()
    // Payload's command line has been seen to end silently before it began.
    for (let tries = 1; tries < 3 && !answer.output; tries++) answer = askForMigration()
    expect(answer).toEqual({
      status: 0,
      output: expect.stringContaining('Migration DOWN statements generation complete'),
    })
    expect(readdirSync(folder)).toEqual(before.files)
  })
})
