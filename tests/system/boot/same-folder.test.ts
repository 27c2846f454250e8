import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { outcomeOf } from '../../support/command'
import { postgresProcesses } from '../../support/postgres'
import { seededFolder } from '../../support/seeded-folder'
import { removeFolder, type Running, start } from '../../support/system'

let first: Running

beforeAll(async () => {
  first = await start({ folder: seededFolder() })
})

afterAll(async () => {
  await first.stop()
  removeFolder(first.folder)
})

describe('a second server on the data folder of a running one', () => {
  it('gives up with one sentence and leaves the first one alone', async () => {
    const servers = postgresProcesses(first.folder)
    const { code, output } = await outcomeOf({ folder: first.folder })
    expect(output).toBe(
      '\n✗ Another Bürgernetz runs on this data folder: stop it, or choose another with DATA_DIR.\n',
    )
    expect(code).toBe(1)
    expect(postgresProcesses(first.folder)).toEqual(servers)
    expect((await fetch(`${first.url}/readyz`)).status).toBe(200)
  })
})
