import { mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { readSettings } from '../../../src/settings'
import { isOurName } from './name'

/** Where each collection keeps its files, below MEDIA_DIR. */
const folders = {
  media: 'public',
  'agreement-documents': 'private/agreements',
  receipts: 'private/receipts',
} as const

export type FileCollection = keyof typeof folders
export const fileCollections = Object.keys(folders) as FileCollection[]

const { mediaDir } = readSettings(process.env).settings

/** A folder in which there is never a file: Payload deletes in its own before it is certain that it should. */
export const noFolder = path.join(mediaDir, 'none')

/**
 * The file's place on the disk.
 *
 * @throws Error for a name that is not one of ours.
 */
export function placeOf(collection: FileCollection, name: string): string {
  if (!isOurName(name)) throw new Error('not a name of a kept file')
  return path.join(folderOf(collection), name)
}

/**
 * Writes a new file; its name is random and so never taken. File and directory entry are synced to disk before the
 * record that references it is committed: otherwise a power failure could lose one of the two.
 */
export async function keep(collection: FileCollection, name: string, bytes: Buffer): Promise<void> {
  const folder = folderOf(collection)
  await mkdir(folder, { recursive: true })
  const file = await open(placeOf(collection, name), 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  const names = await open(folder, 'r')
  await names.sync().finally(() => names.close())
}

/** The content of a kept file. */
export function contentOf(collection: FileCollection, name: string): Promise<Buffer> {
  return readFile(placeOf(collection, name))
}

/** Removes a kept file, if it is there. */
export async function removeKept(collection: FileCollection, name: string): Promise<void> {
  await rm(placeOf(collection, name), { force: true })
}

/** Names of the kept files that have not been written to since `before` (milliseconds since 1970). */
export async function keptBefore(collection: FileCollection, before: number): Promise<string[]> {
  const names = await readdir(folderOf(collection)).catch(() => [])
  const old: string[] = []
  for (const name of names.filter(isOurName))
    if ((await stat(placeOf(collection, name))).mtimeMs < before) old.push(name)
  return old
}

function folderOf(collection: FileCollection): string {
  return path.join(mediaDir, folders[collection])
}
