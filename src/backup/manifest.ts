import { createHmac } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Failure } from '../operator/failure'

/** The metadata of a backup, in `manifest.json`. Times are UTC. */
export type Manifest = {
  format: 1
  begun: string
  ended: string
  /** The version of Bürgernetz that made it. */
  version: string
  /** Migrations applied to its database. */
  migrations: string[]
  database: ClusterPart | DumpPart
  /** Number and total bytes of its files, without this one. */
  files: number
  bytes: number
  /** A fingerprint that distinguishes PAYLOAD_SECRETs and reveals nothing of them. */
  secret: string
}

/** The embedded database: a base backup, valid for the same major version on the same kind of machine. */
export type ClusterPart = {
  kind: 'cluster'
  postgresql: string
  platform: string
  /** Contains everything committed before this position of the write-ahead log. */
  end: string
}

/** An external database: an archive of pg_dump. */
export type DumpPart = { kind: 'dump'; postgresql: string; pgDump: string }

export const manifestFile = 'manifest.json'
/** Checksums of all files in the format of `sha256sum`, so that anybody can verify them. */
export const sumsFile = 'SHA256SUMS'
export const clusterArchive = 'database/base.tar.gz'
export const dumpArchive = 'database/database.dump'
/** Suffix of a backup that is in progress or was interrupted. */
export const unfinished = '.unfinished'

/** This process's platform, as in the package names of the embedded database. */
export const platform = `${process.platform}-${process.arch}`

/** Whether a name is that of a finished backup: the time of its start. */
export const isBackupName = (name: string) => /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}Z$/.test(name)

export const backupName = (begun: Date) => begun.toISOString().replace(/:/g, '-').replace(/\.\d+/, '')

export const fingerprintOf = (secret: string) =>
  createHmac('sha256', secret).update('backup of Bürgernetz').digest('hex').slice(0, 8)

/** @throws Failure if this is not a folder with a finished backup, or has a newer format. */
export function readManifest(folder: string): Manifest {
  const file = path.join(folder, manifestFile)
  if (folder.endsWith(unfinished)) throw new Failure(`${folder} is a backup that was never finished.`)
  if (!existsSync(file)) throw new Failure(`${folder} is no backup: it holds no ${manifestFile}.`)
  let manifest: Manifest
  try {
    manifest = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    throw new Failure(`${file} is damaged: it cannot be read.`)
  }
  if ((manifest.format as number) !== 1)
    throw new Failure(
      `${folder} was made by a newer version of Bürgernetz, whose backups this one cannot read.`,
    )
  return manifest
}

/** Path → SHA-256 of all files of a backup. */
export function readSums(folder: string): Map<string, string> {
  const file = path.join(folder, sumsFile)
  if (!existsSync(file)) throw new Failure(`${folder} is damaged: ${sumsFile} is missing.`)
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return new Map(
    lines.map((line) => {
      const [, sum, name] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? []
      // Prevents path traversal: files are written to these paths below the operator's folder.
      if (!sum || !name || path.isAbsolute(name) || name.split('/').includes('..'))
        throw new Failure(`${file} is damaged: it cannot be read.`)
      return [name, sum]
    }),
  )
}
