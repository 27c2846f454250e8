import { existsSync, readdirSync, statSync } from 'node:fs'
import { link, mkdir } from 'node:fs/promises'
import path from 'node:path'
import { copyChecked, sumOf, type Written } from './checked-file'
import { isBackupName, readSums } from './manifest'

/** Folders of MEDIA_DIR with uploaded files. */
export const mediaFolders = ['public', 'private']

export type MediaFile = { name: string; bytes: number }

/** All uploaded files, by their path below MEDIA_DIR. */
export function mediaFiles(mediaDir: string): MediaFile[] {
  const found: MediaFile[] = []
  const walk = (below: string) => {
    for (const entry of readdirSync(path.join(mediaDir, below), { withFileTypes: true })) {
      const name = path.posix.join(below, entry.name)
      if (entry.isDirectory()) walk(name)
      const bytes = entry.isFile() && statSync(path.join(mediaDir, name), { throwIfNoEntry: false })?.size
      if (bytes !== false && bytes !== undefined) found.push({ name, bytes })
    }
  }
  for (const folder of mediaFolders) if (existsSync(path.join(mediaDir, folder))) walk(folder)
  return found
}

/** Files of the latest backup in a folder: unchanged ones are hard-linked to save space. */
export function earlierMedia(backupDir: string): { folder: string; sums: Map<string, string> } | undefined {
  const names = existsSync(backupDir) ? readdirSync(backupDir).filter(isBackupName).sort() : []
  const newest = names.at(-1)
  if (!newest) return undefined
  const folder = path.join(backupDir, newest)
  try {
    return { folder, sums: readSums(folder) }
  } catch {
    // Damaged: everything is copied again.
    return undefined
  }
}

/**
 * Copies an uploaded file into a backup, or links it to the earlier backup's copy if they are identical. Undefined if
 * it has vanished: then no record names it.
 */
export async function keepMedia(
  mediaDir: string,
  folder: string,
  name: string,
  earlier: ReturnType<typeof earlierMedia>,
): Promise<Written | undefined> {
  const from = path.join(mediaDir, name)
  const to = path.join(folder, 'media', name)
  await mkdir(path.dirname(to), { recursive: true, mode: 0o700 })
  try {
    const known = earlier?.sums.get(`media/${name}`)
    if (earlier && known) {
      const before = path.join(earlier.folder, 'media', name)
      const same = async (file: string) => (await sumOf(file)).sha256 === known
      if (
        (await same(from)) &&
        (await same(before).catch(() => false)) &&
        (await link(before, to).then(
          () => true,
          () => false,
        ))
      )
        return { sha256: known, bytes: statSync(to).size }
    }
    return await copyChecked(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' && !existsSync(from)) return undefined
    throw error
  }
}
