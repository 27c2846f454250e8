import path from 'node:path'
import { OwnPostgres } from './own-postgres'
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
  try {
    return await runOn<Result>(database.url, program, args)
  } finally {
    await database.drop()
  }
}

/** The same with a database that holds what the seeding wrote. */
export async function runOnDemoData<Result>(program: string, ...args: string[]): Promise<Result> {
  const postgres = new OwnPostgres()
  try {
    await postgres.start()
    return await runOn<Result>(postgres.url(), program, args)
  } finally {
    await postgres.remove()
  }
}

async function runOn<Result>(url: string, program: string, args: string[]): Promise<Result> {
  const folder = emptyFolder()
  try {
    return await resultOf<Result>(program, args, {
      env: {
        NODE_ENV: undefined,
        DATABASE_URL: url,
        SCRATCH_FOLDER: folder,
        DATA_DIR: path.join(folder, 'data'),
        MEDIA_DIR: path.join(folder, 'media'),
      },
    })
  } finally {
    removeFolder(folder)
  }
}
