import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { verified } from '../../../src/backup/verify'
import { outcomeOf, runCommand } from '../../support/command'
import { logIn } from '../../support/graphql'
import { picture } from '../../support/files'
import { connected, rowCounts } from '../../support/postgres'
import { rest } from '../../support/rest'
import { seededFolder } from '../../support/seeded-folder'
import { databaseUrl } from '../../support/shared'
import { emptyFolder, launch, removeFolder, type Running, start } from '../../support/system'
import { until } from '../../support/until'

type Acknowledged = { id: string; collection: string; position: bigint; filename?: string }

const folder = seededFolder()
const elsewhere = emptyFolder()
const backups = path.join(folder, 'backups')
const acknowledged: Acknowledged[] = []
let system: Running
let restored: Running | undefined
let token: string
let before: Record<string, number>
let made: { code: number | null; output: string }
let backup: string

/** `0/16B3748` as a number. */
const position = (lsn: string) => {
  const [high, low] = lsn.split('/') as [string, string]
  return (BigInt(`0x${high}`) << 32n) + BigInt(`0x${low}`)
}

/** Where the log of the database is at least flushed to when something has been acknowledged. */
const flushed = () =>
  connected(databaseUrl(folder), async (client) =>
    position((await client.query('select pg_current_wal_flush_lsn() as lsn')).rows[0].lsn),
  )

async function upload(): Promise<Acknowledged> {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: 'Ein Punkt' }))
  form.set('file', new Blob([new Uint8Array(await picture('png'))], { type: 'image/png' }), 'punkt.png')
  const response = await fetch(`${system.url}/api/media`, {
    method: 'POST',
    headers: { Authorization: `JWT ${token}` },
    body: form,
  })
  const { doc } = (await response.json()) as { doc: { id: string; filename: string } }
  return { id: doc.id, filename: doc.filename, collection: 'media', position: await flushed() }
}

async function writeTopic(name: string): Promise<Acknowledged> {
  const { status, body } = await rest('POST', 'topics', {
    token,
    url: system.url,
    data: { name, slug: name },
  })
  expect(status).toBe(201)
  return { id: body.doc.id, collection: 'topics', position: await flushed() }
}

/** Writes records, uploads pictures and deletes every other one of them, until told to end. */
async function writeUntil(over: () => boolean, name: string): Promise<void> {
  for (let number = 0; !over(); number++) {
    acknowledged.push(await writeTopic(`${name}-${number}`))
    const image = await upload()
    if (number % 2) acknowledged.push(image)
    else await rest('DELETE', `media/${image.id}`, { token, url: system.url })
  }
}

beforeAll(async () => {
  system = await start({ folder, detached: true })
  token = await logIn('admin', system.url)
  before = await rowCounts(databaseUrl(folder))

  let over = false
  const writing = ['eins', 'zwei'].map((name) => writeUntil(() => over, name))
  made = await runCommand('backup', [], { folder })
  over = true
  await Promise.all(writing)
  acknowledged.push(await writeTopic('nach-der-sicherung'))
  backup = path.join(backups, readdirSync(backups)[0] ?? 'none')
})

afterAll(async () => {
  await system.stop()
  await restored?.stop()
  for (const place of [folder, elsewhere]) removeFolder(place)
})

describe('a backup that was made while the system wrote', () => {
  it('prints its path and contents', () => {
    expect(made.output).toMatch(/^Backup made: {2}\S+Z\nHolds: {8}\d+ files, [\d.]+ MB, in [\d.]+ s\n$/)
    expect(made.code).toBe(0)
  })

  it('can be read by its owner only, all of it', () => {
    const names = readdirSync(backup, { recursive: true, encoding: 'utf8' })
    expect(names).toEqual(expect.arrayContaining(['manifest.json', 'SHA256SUMS', 'secrets/secret']))
    for (const name of ['.', ...names]) {
      const stat = statSync(path.join(backup, name))
      expect([name, stat.mode & 0o777]).toEqual([name, stat.isDirectory() ? 0o700 : 0o600])
    }
  })

  it('contains checksums that sha256sum can verify', () => {
    expect(execFileSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: backup }).length).toBe(0)
  })

  it('is not restored over a running system or existing data', async () => {
    const running = await runCommand('restore', ['latest', '--replace'], { folder })
    expect(running.output).toMatch(
      /✗ Bürgernetz runs on \S+: stop it first, or restore elsewhere with --into FOLDER\.\n$/,
    )
    expect(running.code).toBe(1)
    expect((await fetch(`${system.url}/readyz`)).status).toBe(200)
  })
})

describe('after the system was killed, the backup restored elsewhere', () => {
  let end: bigint

  beforeAll(async () => {
    process.kill(-system.process.pid!, 'SIGKILL')
    await system.ended
    end = position(JSON.parse(readFileSync(path.join(backup, 'manifest.json'), 'utf8')).database.end)
    const { code, output } = await runCommand('restore', [backup, '--into', elsewhere], { folder })
    expect(output).toMatch(/\nRestored: {2}\d+ tables with \d+ rows, and all files\nTry it: .+\n$/)
    expect(code).toBe(0)
    restored = await start({ folder: elsewhere })
  })

  it('contains every record acknowledged before its end', async () => {
    const due = acknowledged.filter((one) => one.position <= end)
    expect(due.length).toBeGreaterThan(0)
    expect(due.length).toBeLessThan(acknowledged.length)
    const there = await connected(databaseUrl(elsewhere), (client) =>
      client.query('select id from topics union all select id from media'),
    )
    const ids = new Set(there.rows.map(({ id }) => id))
    expect(due.filter(({ id }) => !ids.has(id))).toEqual([])
  })

  it('serves the picture of every record, those among them that were deleted during the backup', async () => {
    const { rows } = await connected(databaseUrl(elsewhere), (client) =>
      client.query('select filename from media where filename is not null'),
    )
    expect(rows.length).toBeGreaterThan(0)
    for (const { filename } of rows) {
      const response = await fetch(`${restored!.url}/api/media/file/${filename}`)
      expect([filename, response.status]).toEqual([filename, 200])
    }
  })

  it('has the same number of rows in tables without writes', async () => {
    const written = /^(topics|media|_?login|users_sessions|audit|payload_|public_changes|_topics)/
    const untouched = Object.fromEntries(Object.entries(before).filter(([name]) => !written.test(name)))
    expect(Object.keys(untouched).length).toBeGreaterThan(100)
    expect(await rowCounts(databaseUrl(elsewhere))).toMatchObject(untouched)
  })

  it('keeps sessions and allows logging in', async () => {
    const { body } = await rest('GET', 'users/me', { token, url: restored!.url })
    expect(body.user.email).toBe('admin@demo.example')
    expect(await logIn('editor', restored!.url)).toEqual(expect.any(String))
  })

  it('accepts new records', async () => {
    const later = await logIn('admin', restored!.url)
    const data = { name: 'danach', slug: 'danach' }
    expect((await rest('POST', 'topics', { token: later, url: restored!.url, data })).status).toBe(201)
  })
})

describe('a damaged backup is refused in words:', () => {
  let copy: string
  const damaged = async (damage: (folder: string) => string | void) => {
    copy = path.join(elsewhere, 'copy')
    rmSync(copy, { recursive: true, force: true })
    execFileSync('cp', ['-a', backup, copy])
    return verified(damage(copy) ?? copy)
  }
  const flip = (name: string) => (folder: string) => {
    const file = path.join(folder, name)
    const bytes = readFileSync(file)
    bytes[Math.floor(bytes.length / 2)]! ^= 1
    writeFileSync(file, bytes)
  }

  it('and a whole one is not', async () => {
    await expect(damaged(() => {})).resolves.toMatchObject({ manifest: { format: 1 } })
  })

  it.each(['database/base.tar.gz', 'secrets/secret', 'manifest.json', 'SHA256SUMS'])(
    'a flipped bit in %s',
    async (name) => {
      await expect(damaged(flip(name))).rejects.toMatchObject({
        name: 'Failure',
        message: expect.stringMatching(/ is damaged: .+\.$/),
      })
    },
  )

  it.each(['database/base.tar.gz', 'secrets/postgres-passwords.json', 'SHA256SUMS'])(
    '%s is missing',
    async (name) => {
      const damage = (folder: string) => rmSync(path.join(folder, name))
      await expect(damaged(damage)).rejects.toThrow(` is damaged: ${name} is missing.`)
    },
  )

  it('lines of SHA256SUMS are missing, with their files', async () => {
    const damage = (folder: string) => {
      const file = path.join(folder, 'SHA256SUMS')
      const lines = readFileSync(file, 'utf8').split('\n')
      rmSync(path.join(folder, lines[0]!.slice(66)))
      writeFileSync(file, lines.slice(1).join('\n'))
    }
    await expect(damaged(damage)).rejects.toThrow(/ is damaged: its list of files is not complete\.$/)
  })

  it('it leads out of its folder', async () => {
    const damage = (folder: string) =>
      writeFileSync(path.join(folder, 'SHA256SUMS'), `${'0'.repeat(64)}  media/../../../secret\n`)
    await expect(damaged(damage)).rejects.toThrow(/SHA256SUMS is damaged: it cannot be read\.$/)
  })

  it('it was never finished', async () => {
    const damage = (folder: string) => {
      renameSync(folder, `${folder}.unfinished`)
      return `${folder}.unfinished`
    }
    await expect(damaged(damage)).rejects.toThrow(/ is a backup that was never finished\.$/)
  })

  it('by the command, which changes nothing', async () => {
    await damaged(() => {})
    flip('database/base.tar.gz')(copy)
    const { code, output } = await runCommand('restore', [copy, '--replace'], { folder })
    expect(output).toMatch(/^✗ \S+ is damaged: database\/base\.tar\.gz is not what was backed up\.\n$/)
    expect(code).toBe(1)
  })
})

describe('while the system is stopped', () => {
  it('a backup that is killed leaves nothing that is taken for one, and the next clears it away', async () => {
    const killed = await launch({
      folder,
      detached: true,
      command: [process.execPath, '-C', 'production', 'dist/backup.js'],
    })
    const unfinished = await until('the beginning of a backup', 60, async () =>
      readdirSync(backups).find((name) => name.endsWith('.unfinished')),
    )
    process.kill(-killed.process.pid!, 'SIGKILL')
    await killed.ended
    await expect(verified(path.join(backups, unfinished))).rejects.toThrow(/never finished\.$/)

    const { code, output } = await runCommand('backup', [], { folder, env: { BACKUP_KEEP: '1' } })
    expect(output).toContain(`Removed:      ${backup}\n`)
    expect(code).toBe(0)
    expect(readdirSync(backups)).toEqual([expect.stringMatching(/Z$/)])
  })

  it('a restore puts aside what is there if it is told to, and the system starts on it', async () => {
    const refused = await runCommand('restore', ['latest'], { folder })
    expect(refused.output).toMatch(/✗ There is something at \S+ already: say --replace .+\.\n$/)
    expect(refused.code).toBe(1)

    const { code, output } = await runCommand('restore', ['latest', '--replace'], { folder })
    expect(output.match(/^Put aside: \S+\.before-restore-\S+$/gm)!.length).toBeGreaterThan(3)
    expect(code).toBe(0)
    for (const [, place] of output.matchAll(/^Put aside: (\S+)$/gm)) expect(existsSync(place!)).toBe(true)
    system = await start({ folder })
    const { rows } = await connected(databaseUrl(folder), (client) =>
      client.query('select id from topics where id = $1', [acknowledged.at(-1)!.id]),
    )
    expect(rows).toHaveLength(1)
    await system.stop()
  })

  it('the system does not start on a folder whose restore was interrupted', async () => {
    writeFileSync(path.join(folder, 'data', 'restore-unfinished'), '')
    const { code, output } = await outcomeOf({ folder })
    expect(output).toMatch(/✗ A restore into \S+ was interrupted: run it again, with --replace .+\.\n$/)
    expect(code).toBe(1)
  })
})
