import { cpSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { runProgram } from '../../support/program'
import { emptyFolder, removeFolder } from '../../support/system'

const folder = emptyFolder()
const migrations = path.join(folder, 'migrations')
beforeAll(() => cpSync('src/migrations', migrations, { recursive: true }))
afterAll(() => removeFolder(folder))

describe('the migrations', () => {
  it('say all that the collections say', async () => {
    const before = readdirSync(migrations)
    const { code, printed, complaints } = await runProgram(
      'tests/system/database/drift/main.ts',
      [migrations],
      { env: { LOG_LEVEL: 'info' } },
    )
    expect({ code, output: printed + complaints }).toEqual({
      code: 0,
      output: expect.stringContaining('Migration DOWN statements generation complete'),
    })
    expect(readdirSync(migrations)).toEqual(before)
  })
})
