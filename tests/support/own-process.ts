import { spawn } from 'node:child_process'
import path from 'node:path'
import { newDatabase } from './postgres'
import { emptyFolder, removeFolder } from './system'
import { typescript } from '../../scripts/typescript.mjs'

/**
 * Runs a TypeScript program with a new, empty database (DATABASE_URL) and an empty folder (SCRATCH_FOLDER) of its own.
 *
 * @returns what it printed, read as JSON
 * @throws Error with what it said on standard error if it did not end well
 */
export async function runOnItsOwn<Result>(program: string, ...args: string[]): Promise<Result> {
  const database = await newDatabase()
  const folder = emptyFolder()
  const { NODE_OPTIONS: _, NODE_ENV: __, ...env } = process.env
  const child = spawn(process.execPath, [...typescript, program, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...env,
      DATABASE_URL: database.url,
      SCRATCH_FOLDER: folder,
      DATA_DIR: path.join(folder, 'data'),
      MEDIA_DIR: path.join(folder, 'media'),
    } as unknown as NodeJS.ProcessEnv,
  })
  let [printed, said] = ['', '']
  child.stdout.on('data', (chunk) => (printed += chunk))
  child.stderr.on('data', (chunk) => (said += chunk))
  const code = await new Promise((resolve) => child.once('close', resolve))
  await database.drop()
  removeFolder(folder)
  if (code !== 0) throw new Error(`${program} did not come to its end:\n${said}`)
  return JSON.parse(printed)
}
