import { existsSync, lstatSync, mkdtempSync, readdirSync, readlinkSync, rmdirSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { rowCounts } from '../../support/postgres'
import { databaseUrl } from '../../support/shared'
import { emptyFolder, removeFolder, type Running, start } from '../../support/system'

const elsewhere = '/var/lib/buergernetz'
const isRoot = process.getuid?.() === 0
let system: Running

async function startIn(folder: string): Promise<void> {
  system = await start({ folder, env: { SEED: 'none' } })
}

describe('a folder that PostgreSQL can enter', () => {
  beforeAll(() => startIn(emptyFolder()))
  afterAll(async () => {
    await system.stop()
    removeFolder(system.folder)
  })

  it('holds the database itself', () => {
    expect(lstatSync(path.join(system.folder, 'data', 'postgres')).isDirectory()).toBe(true)
  })
})

// Only root can have a folder that PostgreSQL, which never runs as root, cannot enter.
if (isRoot)
  describe('a folder that only root can enter', () => {
    const wasThere = existsSync(elsewhere)
    const cluster = () => readlinkSync(path.join(system.folder, 'data', 'postgres'))

    beforeAll(() => startIn(mkdtempSync('/root/buergernetz-test-')))
    afterAll(async () => {
      await system.stop()
      removeFolder(cluster())
      removeFolder(system.folder)
      if (!wasThere && !readdirSync(elsewhere).length) rmdirSync(elsewhere)
    })

    it('holds a link to the database, which lies where PostgreSQL can enter', () => {
      expect(path.dirname(cluster())).toBe(elsewhere)
      expect(lstatSync(cluster()).mode & 0o777).toBe(0o700)
    })

    it('has a database that works, after the next start as well', async () => {
      const before = await rowCounts(databaseUrl(system.folder))
      const link = cluster()
      expect(await system.stop()).toBe(0)
      await startIn(system.folder)
      expect(cluster()).toBe(link)
      expect(await rowCounts(databaseUrl(system.folder))).toEqual(before)
    })
  })
