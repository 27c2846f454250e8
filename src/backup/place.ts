import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { restoreMarker } from '../database/half-restored'
import { Failure } from '../operator/failure'

/** Something that a restore puts into its place. Without `staged`, what is there goes and nothing comes. */
export type Placed = { staged?: string; final: string }

/** The name of what is being prepared beside its place, on the same disk. */
export const stagedAt = (final: string) => `${final}.restoring`

/**
 * Exchanges everything for what was prepared. What was there stays beside it under another name. A process that is
 * killed meanwhile leaves a mark, and nothing starts on a half restored folder.
 *
 * @returns where things are that were there before.
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

/** Whether there is anything in a folder. */
export const isEmpty = (folder: string) => !existsSync(folder) || !readdirSync(folder).length

/** @throws Failure for root, if the folder is another user's: the system would not be able to open what is put there. */
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
