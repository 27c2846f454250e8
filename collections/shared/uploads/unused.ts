import type { Payload, Where } from 'payload'
import { backupRuns, untilNoBackup } from '../../../src/database/connection/backup-lock'
import { log } from '../../../src/log/log'
import { type FileCollection, fileCollections, keptBefore, removeKept } from './store'

const day = 24 * 60 * 60 * 1000

type Stored = { filename?: string | null; sizes?: Record<string, { filename?: string | null } | null> | null }

/** The names of all files of a record: the file itself and its smaller copies. */
export function namesOf(record: Stored | null | undefined): string[] {
  const sizes = Object.values(record?.sizes ?? {})
  return [record, ...sizes].flatMap((one) => (one?.filename ? [one.filename] : []))
}

/** A condition for the record that a file belongs to. */
export function speaksOf(payload: Payload, collection: FileCollection, name: string): Where {
  const { upload } = payload.collections[collection].config
  const sizes = upload.imageSizes ?? []
  return {
    or: [
      { filename: { equals: name } },
      ...sizes.map((size) => ({ [`sizes.${size.name}.filename`]: { equals: name } })),
    ],
  }
}

/**
 * Removes those of the files that no record references. It reads committed data, so it is correct after a transaction
 * with any outcome.
 */
export async function removeUnused(
  payload: Payload,
  collection: FileCollection,
  names: string[],
): Promise<number> {
  let removed = 0
  const later: string[] = []
  for (const name of names) {
    const { totalDocs } = await payload.db.count({ collection, where: speaksOf(payload, collection, name) })
    if (totalDocs) continue
    if (await backupRuns(payload)) later.push(name)
    else {
      await removeKept(collection, name)
      removed++
    }
  }
  if (later.length) void afterBackup(payload, collection, later)
  return removed
}

/** A backup that runs copies files after the database, and may have a record that has been deleted since. */
async function afterBackup(payload: Payload, collection: FileCollection, names: string[]): Promise<void> {
  try {
    await untilNoBackup(payload)
    await removeUnused(payload, collection, names)
  } catch (error) {
    // Remaining files are removed by the job `forsaken-files`.
    log.warn({ err: error, collection }, 'files were not removed after a backup')
  }
}

/**
 * Removes files of which no record speaks although they have been there for a day: a process that was killed
 * between file and record leaves them.
 */
export async function removeForsaken(payload: Payload): Promise<void> {
  for (const collection of fileCollections) {
    const removed = await removeUnused(payload, collection, await keptBefore(collection, Date.now() - day))
    if (removed) log.info({ collection, removed }, 'files without a record removed')
  }
}
