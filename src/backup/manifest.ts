import { createHmac } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Failure } from '../operator/failure'

/** What a backup says about itself, in `manifest.json`. Moments are UTC. */
export type Manifest = {
  format: 1
  begun: string
  ended: string
  /** The version of Bürgernetz that made it. */
  version: string
  /** Migrations that its database has seen. */
  migrations: string[]
  database: ClusterPart | DumpPart
  /** How many files belong to it, and their bytes together, besides this one. */
  files: number
  bytes: number
  /** Tells one PAYLOAD_SECRET from another, and nothing of it. */
  secret: string
}

/** The embedded database: a base backup, good for the same major version on the same kind of machine. */
export type ClusterPart = {
  kind: 'cluster'
  postgresql: string
  platform: string
  /** Everything that was committed before this position of the write-ahead log is in it. */
  end: string
}

/** An outside database: an archive of pg_dump. */
export type DumpPart = { kind: 'dump'; postgresql: string; pgDump: string }

export const manifestFile = 'manifest.json'
/** Sums of all files in the format of `sha256sum`, so that everybody can check them. */
export const sumsFile = 'SHA256SUMS'
export const clusterArchive = 'database/base.tar.gz'
export const dumpArchive = 'database/database.dump'
/** Ends the name of a backup that is not finished, or never was. */
export const unfinished = '.unfinished'

/** The system this process runs on, as the packages of the embedded database name it. */
export const platform = `${process.platform}-${process.arch}`

/** Whether a name is one of a finished backup: the moment it was begun. */
export const isBackupName = (name: string) => /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}Z$/.test(name)

export const backupName = (begun: Date) => begun.toISOString().replace(/:/g, '-').replace(/\.\d+/, '')

export const fingerprintOf = (secret: string) =>
  createHmac('sha256', secret).update('backup of Bürgernetz').digest('hex').slice(0, 8)

/** @throws Failure if this is no folder with a finished backup, or one of a later kind. */
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
      // Names lead nowhere else: what they name is written below a folder of the operator's.
      if (!sum || !name || path.isAbsolute(name) || name.split('/').includes('..'))
        throw new Failure(`${file} is damaged: it cannot be read.`)
      return [name, sum]
    }),
  )
}
