import path from 'node:path'
import { newDatabase } from './postgres'
import { resultOf } from './program'
import { emptyFolder, removeFolder } from './system'

/**
 * Runs a TypeScript program with a new, empty database (DATABASE_URL) and an empty folder (SCRATCH_FOLDER) of its own.
 *
 * @returns what it printed, read as JSON
 * @throws Error with what it said on standard error if it did not end well
 */
export async function runOnItsOwn<Result>(program: string, ...args: string[]): Promise<Result> {
  const database = await newDatabase()
  const folder = emptyFolder()
  try {
    return await resultOf<Result>(program, args, {
      env: {
        NODE_ENV: undefined,
        DATABASE_URL: database.url,
        SCRATCH_FOLDER: folder,
        DATA_DIR: path.join(folder, 'data'),
        MEDIA_DIR: path.join(folder, 'media'),
      },
    })
  } finally {
    await database.drop()
    removeFolder(folder)
  }
}
