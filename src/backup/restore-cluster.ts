import { cpSync, existsSync, readFileSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { majorVersion, startServer } from '../database/embedded'
import { passwordFile } from '../database/embedded/passwords'
import { clusterFolder } from '../database/embedded/places'
import { runningPostmaster } from '../database/embedded/postmaster'
import { databaseUser, type SystemUser } from '../database/embedded/system-user'
import { Failure } from '../operator/failure'
import { type Found, lookThrough } from './looked-through'
import { clusterArchive, platform } from './manifest'
import { emptied, type Placed, stagedAt } from './place'
import { chowned, unpack } from './unpack'
import type { Backup } from './verify'

/** A checked database, and what is to be moved into place. */
export type Prepared = { placed: Placed[]; found: Found }

/** The path of a data folder's cluster. */
export const clusterPlace = (dataDir: string) => path.join(dataDir, 'postgres', majorVersion)

/**
 * Unpacks a cluster next to its final path, starts it there, which replays the WAL to the end of the backup, checks it
 * and stops it.
 */
export async function prepareCluster(backup: Backup, dataDir: string): Promise<Prepared> {
  const user = databaseUser()
  const final = path.join(clusterFolder(dataDir, user), majorVersion)
  const staged = emptied(stagedAt(final))
  await unpack(path.join(backup.folder, clusterArchive), staged)
  chowned(staged, user)
  const passwords = path.join(backup.folder, 'secrets', passwordFile)
  const found = await lookedThrough(backup, staged, user, dataDir, passwords)
  const kept = path.join(dataDir, passwordFile)
  cpSync(passwords, stagedAt(kept))
  return {
    placed: [
      { staged, final },
      { staged: stagedAt(kept), final: kept },
    ],
    found,
  }
}

async function lookedThrough(
  backup: Backup,
  staged: string,
  user: SystemUser,
  dataDir: string,
  passwords: string,
): Promise<Found> {
  const server = await startServer(staged, user, dataDir, JSON.parse(readFileSync(passwords, 'utf8')))
  try {
    return await lookThrough(server.url, backup)
  } finally {
    await server.stop()
  }
}

/** @throws Failure if a server runs on the data folder. */
export function refuseRunning(dataDir: string): void {
  const cluster = clusterPlace(dataDir)
  if (existsSync(cluster) && runningPostmaster(realpathSync(cluster)))
    throw new Failure(
      `Bürgernetz runs on ${dataDir}: stop it first, or restore elsewhere with --into FOLDER.`,
    )
}

/** A cluster's files depend on the major version, the processor type and the system's collations. */
export function refuseOtherMachine({ folder, manifest: { database } }: Backup): void {
  if (database.kind !== 'cluster') return
  const [version] = database.postgresql.split('.')
  if (version !== majorVersion)
    throw new Failure(
      `${folder} holds a database of PostgreSQL ${version}, and this version brings PostgreSQL ${majorVersion}: restore it with the version of Bürgernetz that made it.`,
    )
  if (database.platform !== platform)
    throw new Failure(
      `${folder} was made on ${database.platform} and this is ${platform}: an embedded database is restored on the same kind of machine.`,
    )
}
