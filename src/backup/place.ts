import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { restoreMarker } from '../database/half-restored'
import { Failure } from '../operator/failure'

/** Something that a restore moves into place. Without `staged`, the old content is only moved away. */
export type Placed = { staged?: string; final: string }

/** The staging path, next to the final one and so on the same disk. */
export const stagedAt = (final: string) => `${final}.restoring`

/**
 * Replaces everything with what was staged. The old content is kept next to it under another name. A process killed
 * meanwhile leaves a marker, and nothing starts on a half-restored folder.
 *
 * @returns paths of the old content
 */
export function putInPlace(dataDir: string, all: Placed[], begun: Date): string[] {
  const aside = `.before-restore-${begun.toISOString().replace(/:/g, '-').replace(/\.\d+/, '')}`
  const kept: string[] = []
  writeFileSync(path.join(dataDir, restoreMarker), `${begun.toISOString()}\n`, { mode: 0o600 })
  for (const { staged, final } of all) {
    if (existsSync(final)) {
      renameSync(final, final + aside)
      kept.push(final + aside)
    }
    if (staged) renameSync(staged, final)
  }
  rmSync(path.join(dataDir, restoreMarker))
  return kept
}

/** Whether a folder is empty or missing. */
export const isEmpty = (folder: string) => !existsSync(folder) || !readdirSync(folder).length

/** @throws Failure for root, if the folder is another user's: the system could not open the restored files. */
export function refuseForeignFolder(folder: string): void {
  if (process.getuid?.() !== 0 || !existsSync(folder)) return
  const { uid } = statSync(folder)
  if (uid !== 0)
    throw new Failure(
      `${folder} belongs to the user with the number ${uid}: run this command as that user, not as root.`,
    )
}

export function emptied(folder: string): string {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return folder
}
