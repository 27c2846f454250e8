import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { unknownMigrations } from '../database/schema/age'
import { Failure } from '../operator/failure'
import { checkFreeSpace } from '../operator/free-space'
import { secretFile, type Settings } from '../settings'
import { copyChecked } from './checked-file'
import type { Found } from './looked-through'
import { fingerprintOf } from './manifest'
import { mediaFolders } from './media'
import { emptied, isEmpty, type Placed, putInPlace, refuseForeignFolder, stagedAt } from './place'
import {
  clusterPlace,
  type Prepared,
  prepareCluster,
  refuseOtherMachine,
  refuseRunning,
} from './restore-cluster'
import { prepareOutside } from './restore-outside'
import type { Backup } from './verify'

export type Restored = Found & { kept: string[]; otherSecret: boolean }

/**
 * Restores a verified backup: into the embedded database of DATA_DIR or into the empty one at DATABASE_URL, and its
 * files into MEDIA_DIR. Everything is staged and checked first; until then no existing data is touched.
 *
 * @param replace whether existing data may be replaced. It is kept next to the new data, except in an external
 *   database.
 * @throws Failure with one sentence where the operator can do something.
 */
export async function restore(backup: Backup, settings: Settings, replace: boolean): Promise<Restored> {
  const { dataDir, mediaDir } = settings
  refuseUnfit(backup, settings)
  refuseOtherMachine(backup)
  if (!settings.databaseUrl) refuseRunning(dataDir)
  for (const folder of [dataDir, mediaDir]) refuseForeignFolder(folder)
  const taken = [settings.databaseUrl ? undefined : clusterPlace(dataDir), ...mediaPlaces(mediaDir)]
  const [present] = taken.filter((place) => place && !isEmpty(place))
  if (present && !replace)
    throw new Failure(
      `There is something at ${present} already: say --replace to put it aside, or --into FOLDER to restore elsewhere.`,
    )
  for (const folder of [dataDir, mediaDir]) mkdirSync(folder, { recursive: true })
  for (const folder of [dataDir, mediaDir]) checkFreeSpace(folder, undefined, backup.manifest.bytes * 2)

  const begun = new Date()
  const media = await prepareMedia(backup, mediaDir)
  const database: Prepared = settings.databaseUrl
    ? await prepareOutside(backup, settings.databaseUrl, replace)
    : await prepareCluster(backup, dataDir)
  const secret = path.join(backup.folder, 'secrets', secretFile)
  const all = [...database.placed, ...media, ...prepareSecret(secret, dataDir)]
  const used = settings.secret ?? (existsSync(secret) ? readFileSync(secret, 'utf8').trim() : '')
  return {
    ...database.found,
    kept: putInPlace(dataDir, all, begun),
    otherSecret: fingerprintOf(used) !== backup.manifest.secret,
  }
}

function refuseUnfit({ folder, manifest }: Backup, { databaseUrl }: Settings): void {
  const [unknown] = unknownMigrations(manifest.migrations)
  if (unknown)
    throw new Failure(
      `${folder} was made by a newer version of Bürgernetz (${manifest.version}, migration "${unknown}"): restore it with that version.`,
    )
  if (manifest.database.kind === 'cluster' && databaseUrl)
    throw new Failure(`${folder} holds an embedded database: restore it without DATABASE_URL.`)
  if (manifest.database.kind === 'dump' && !databaseUrl)
    throw new Failure(
      `${folder} holds an outside database: DATABASE_URL must name an empty one to restore it into.`,
    )
}

const mediaPlaces = (mediaDir: string) => mediaFolders.map((name) => path.join(mediaDir, name))

async function prepareMedia({ folder, files }: Backup, mediaDir: string): Promise<Placed[]> {
  for (const place of mediaPlaces(mediaDir)) emptied(stagedAt(place))
  for (const file of files.filter((name) => name.startsWith('media/'))) {
    const [, top, ...rest] = file.split('/')
    const to = path.join(stagedAt(path.join(mediaDir, top!)), ...rest)
    await mkdir(path.dirname(to), { recursive: true, mode: 0o700 })
    await copyChecked(path.join(folder, file), to)
  }
  return mediaPlaces(mediaDir).map((final) => ({ staged: stagedAt(final), final }))
}

/** With PAYLOAD_SECRET set, a backup contains no secret, and an existing generated one stays. */
function prepareSecret(secret: string, dataDir: string): Placed[] {
  if (!existsSync(secret)) return []
  const final = path.join(dataDir, secretFile)
  cpSync(secret, stagedAt(final))
  return [{ staged: stagedAt(final), final }]
}
