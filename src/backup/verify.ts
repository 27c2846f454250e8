import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { Failure } from '../operator/failure'
import { sumOf } from './checked-file'
import { type Manifest, manifestFile, readManifest, readSums } from './manifest'

export type Backup = { folder: string; manifest: Manifest; files: string[] }

/**
 * Reads a backup completely and verifies its checksums.
 *
 * @throws Failure with one sentence if it is not a backup, or anything is missing or changed.
 */
export async function verified(folder: string): Promise<Backup> {
  if (!existsSync(folder)) throw new Failure(`There is no backup at ${folder}.`)
  const manifest = readManifest(folder)
  const sums = readSums(folder)
  const files = [...sums.keys()].filter((name) => name !== manifestFile)
  if (files.length !== manifest.files || !sums.has(manifestFile))
    throw new Failure(`${folder} is damaged: its list of files is not complete.`)
  for (const [name, sum] of sums) {
    const file = path.join(folder, name)
    if (!statSync(file, { throwIfNoEntry: false })?.isFile())
      throw new Failure(`${folder} is damaged: ${name} is missing.`)
    if ((await sumOf(file)).sha256 !== sum)
      throw new Failure(`${folder} is damaged: ${name} is not what was backed up.`)
  }
  return { folder, manifest, files }
}
