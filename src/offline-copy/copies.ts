import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { type ContentLocale, contentLocales } from '../domain/locales'

/** A copy. `made` is the moment when its writing began, by the clock of the database. */
export type Copy = { locale: ContentLocale; bytes: number; made: Date }

/** Where copies are, below MEDIA_DIR, which all processes share. */
export const copyFolder = (mediaDir: string): string => path.join(mediaDir, 'offline')

export const copyPlace = (mediaDir: string, locale: ContentLocale): string =>
  path.join(copyFolder(mediaDir), `${locale}.zip`)

/** All copies, in the order of the languages. */
export async function copiesIn(mediaDir: string): Promise<Copy[]> {
  const found = contentLocales.map(async ({ code }) => {
    const file = await stat(copyPlace(mediaDir, code)).catch(() => undefined)
    return file && { locale: code, bytes: file.size, made: file.mtime }
  })
  return (await Promise.all(found)).filter((one) => one !== undefined)
}

/** Milliseconds after which an unfinished file belongs to no running process. */
const forsaken = 24 * 60 * 60 * 1000

/** Removes what killed processes have left, and copies in languages that are no longer offered. */
export async function tidyCopies(mediaDir: string, offered: readonly ContentLocale[]): Promise<void> {
  const folder = copyFolder(mediaDir)
  for (const name of await readdir(folder).catch(() => [])) {
    const place = path.join(folder, name)
    const isCopy = offered.some((locale) => name === `${locale}.zip`)
    const age = Date.now() - ((await stat(place).catch(() => undefined))?.mtimeMs ?? Date.now())
    if (name.endsWith('.zip') ? !isCopy : age > forsaken) await rm(place, { force: true })
  }
}
