import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import { passwordFile, passwordsIn, superuserUrl } from '../database/embedded/passwords'
import { appliedMigrations } from '../database/schema/age'
import { checkFreeSpace } from '../operator/free-space'
import { type Settings, secretFile, secretOf } from '../settings'
import { takeBaseBackup } from './base-backup'
import { copyChecked, sync, type Written, writeChecked } from './checked-file'
import { asTheOnlyBackup } from '../database/connection/backup-lock'
import * as form from './manifest'
import { earlierMedia, keepMedia, mediaFiles } from './media'
import { removeUnfinished } from './old-backups'
import { startTool, versionOf } from './tools'

export type Made = { folder: string; manifest: form.Manifest }

/**
 * Backs up the database at `url`, the uploaded files and everything needed to open them, into a new folder in
 * BACKUP_DIR. The system may run and write meanwhile. The folder's name marks it as unfinished until the end.
 *
 * @throws Failure with one sentence where the operator can do something.
 */
export async function makeBackup(url: string, settings: Settings): Promise<Made> {
  const { backupDir } = settings
  mkdirSync(backupDir, { recursive: true, mode: 0o700 })
  return asTheOnlyBackup(url, async () => {
    removeUnfinished(backupDir)
    const begun = new Date()
    const finished = path.join(backupDir, form.backupName(begun))
    const folder = finished + form.unfinished
    const facts = await factsOf(url, settings)
    const earlier = earlierMedia(backupDir)
    const isNew = ({ name }: { name: string }) => !earlier?.sums.has(`media/${name}`)
    const files = mediaFiles(settings.mediaDir).filter(isNew)
    const media = files.reduce((sum, { bytes }) => sum + bytes, 0)
    checkFreeSpace(backupDir, undefined, facts.bytes + media + 50_000_000)
    mkdirSync(path.join(folder, 'database'), { recursive: true, mode: 0o700 })
    try {
      const written = new Map<string, Written>()
      const database = settings.databaseUrl
        ? await dump(url, folder, facts.postgresql, written)
        : await copyCluster(url, folder, facts.postgresql, settings.dataDir, written)
      await copySecrets(folder, settings.dataDir, written)
      // After the database: files exist before the records that name them.
      for (const { name } of mediaFiles(settings.mediaDir)) {
        const kept = await keepMedia(settings.mediaDir, folder, name, earlier)
        if (kept) written.set(`media/${name}`, kept)
      }
      const manifest: form.Manifest = {
        format: 1,
        begun: begun.toISOString(),
        ended: new Date().toISOString(),
        version: JSON.parse(readFileSync('package.json', 'utf8')).version,
        migrations: facts.migrations,
        database,
        files: written.size,
        bytes: [...written.values()].reduce((sum, { bytes }) => sum + bytes, 0),
        secret: form.fingerprintOf(secretOf(settings)),
      }
      await seal(folder, manifest, written)
      renameSync(folder, finished)
      await sync(backupDir)
      return { folder: finished, manifest }
    } catch (error) {
      rmSync(folder, { recursive: true, force: true })
      throw error
    }
  })
}

type Facts = { postgresql: string; bytes: number; migrations: string[] }

async function factsOf(url: string, { databaseUrl, dataDir }: Settings): Promise<Facts> {
  const client = new pg.Client({
    connectionString: databaseUrl ? url : superuserUrl(url, passwordsIn(dataDir, true)),
  })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query(
      databaseUrl
        ? `select split_part(version(), ' ', 2) as version, pg_database_size(current_database()) as bytes`
        : `select split_part(version(), ' ', 2) as version, (select sum(pg_database_size(oid)) from pg_database) +
             (select sum(size) from pg_ls_waldir()) as bytes`,
    )
    return { postgresql: rows[0].version, bytes: Number(rows[0].bytes), migrations: await migrationsOf(url) }
  } finally {
    await client.end()
  }
}

async function migrationsOf(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return await appliedMigrations(client)
  } finally {
    await client.end()
  }
}

async function copyCluster(
  url: string,
  folder: string,
  postgresql: string,
  dataDir: string,
  written: Map<string, Written>,
): Promise<form.ClusterPart> {
  const superuser = superuserUrl(url, passwordsIn(dataDir, true))
  let end = ''
  const archive = path.join(folder, form.clusterArchive)
  const sum = await writeChecked(
    archive,
    async (into) => {
      end = (await takeBaseBackup(superuser, into)).end
    },
    createGzip({ level: 1 }),
  )
  written.set(form.clusterArchive, sum)
  return { kind: 'cluster', postgresql, platform: form.platform, end }
}

/** Files without which a database cannot be opened or decrypted. Secrets set in the environment have no file. */
async function copySecrets(folder: string, dataDir: string, written: Map<string, Written>): Promise<void> {
  await mkdir(path.join(folder, 'secrets'), { mode: 0o700 })
  for (const name of [passwordFile, secretFile]) {
    const to = path.join(folder, 'secrets', name)
    const kept = await copyChecked(path.join(dataDir, name), to).catch(ifThere)
    if (kept) written.set(`secrets/${name}`, kept)
  }
}

function ifThere(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}

async function dump(
  url: string,
  folder: string,
  postgresql: string,
  written: Map<string, Written>,
): Promise<form.DumpPart> {
  const pgDump = await versionOf('pg_dump', Number.parseInt(postgresql))
  const args = [
    '--format=custom',
    '--no-owner',
    '--no-privileges',
    '--lock-wait-timeout=60000',
    '--no-password',
  ]
  const sum = await writeChecked(path.join(folder, form.dumpArchive), async (into) => {
    const { child, ended } = startTool('pg_dump', args, url, ['ignore', 'pipe'])
    child.stdout!.pipe(into, { end: false })
    await ended
  })
  written.set(form.dumpArchive, sum)
  return { kind: 'dump', postgresql, pgDump: String(pgDump) }
}

/** The checksums are written last: a backup that has them is complete. */
async function seal(folder: string, manifest: form.Manifest, written: Map<string, Written>): Promise<void> {
  const text = `${JSON.stringify(manifest, null, 2)}\n`
  const sum = await writeChecked(path.join(folder, form.manifestFile), async (into) => into.write(text))
  const all = [...written, [form.manifestFile, sum] as const]
  const lines = all.map(([name, { sha256 }]) => `${sha256}  ${name}\n`)
  await writeChecked(path.join(folder, form.sumsFile), async (into) => into.write(lines.join('')))
  for (const place of new Set(all.map(([name]) => path.dirname(path.join(folder, name))))) await sync(place)
}
