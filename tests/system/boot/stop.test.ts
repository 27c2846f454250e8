import { readdirSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { postgresProcesses, rowCounts } from '../../support/postgres'
import { databaseUrl } from '../../support/shared'
import { seededFolder } from '../../support/seeded-folder'
import { emptyFolder, launch, removeFolder, type Running, start } from '../../support/system'
import { until } from '../../support/until'

let folder: string
let system: Running | undefined

afterEach(async () => {
  await system?.stop()
  system = undefined
  await until('the end of the database', 60, async () => !postgresProcesses(folder).length)
  removeFolder(folder)
})

const empty = { SEED: 'none' }

describe('a system that is ready', () => {
  beforeEach(() => void (folder = seededFolder()))

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'ends with exit code 0 on %s, and its database with it',
    async (signal) => {
      system = await start({ folder })
      expect(postgresProcesses(folder)).toHaveLength(1)
      system.process.kill(signal)
      expect(await system.ended).toBe(0)
      expect(postgresProcesses(folder)).toEqual([])
      expect(system.output()).toContain('Stopped.')
      expect(system.output()).not.toContain('✗')
    },
  )

  it('keeps serving and stops normally when its output is no longer read', async () => {
    system = await start({ folder })
    system.process.stdout!.destroy()
    system.process.stderr!.destroy()
    expect((await fetch(`${system.url}/api/articles`)).status).toBe(200)
    expect((await fetch(`${system.url}/readyz`)).status).toBe(200)
    const end = setTimeout(() => system!.process.kill('SIGKILL'), 120_000)
    expect(await system.stop()).toBe(0)
    clearTimeout(end)
    expect(postgresProcesses(folder)).toEqual([])
  })

  it('ends with exit code 1 when its database is lost, so that a supervisor starts it again', async () => {
    system = await start({ folder })
    const [server] = postgresProcesses(folder)
    process.kill(server!, 'SIGINT')
    expect(await system.ended).toBe(1)
    expect(system.output()).toContain('The database ended unexpectedly; stopping.')
  })
})

describe('a system that is starting', () => {
  beforeEach(() => void (folder = emptyFolder()))

  it('leaves no process or password behind when stopped while creating the database', async () => {
    const temporary = emptyFolder()
    const cluster = path.join(folder, 'data', 'postgres')
    system = await launch({ folder, env: { ...empty, TMPDIR: temporary } })
    await until('initdb', 60, async () => postgresProcesses(folder).length && readdirSync(cluster).length)
    expect(await system.stop()).toBe(0)
    const left = { processes: postgresProcesses(folder), files: readdirSync(temporary) }
    removeFolder(temporary)
    expect(left).toEqual({ processes: [], files: [] })
  })

  it('leaves no partial data when stopped while seeding', async () => {
    system = await launch({ folder, env: { SEED: 'district' } })
    await until('the seeding', 60, async () => system!.output().includes('migration(s) applied'))
    expect(await system.stop()).toBe(0)
    expect(system.output()).not.toContain('seeded')
    expect(postgresProcesses(folder)).toEqual([])

    system = await start({ folder, env: empty })
    // The start itself writes what the public may see, and where the feed of changes begins.
    const { payload_migrations, public_changes, public_conditions, search_kinds, ...others } =
      await rowCounts(databaseUrl(folder))
    expect(payload_migrations).toBeGreaterThan(0)
    expect(public_changes).toBe(1)
    expect(public_conditions).toBeGreaterThan(0)
    expect(search_kinds).toBeGreaterThan(0)
    expect(Object.entries(others).filter(([, count]) => count)).toEqual([])
  })
})
