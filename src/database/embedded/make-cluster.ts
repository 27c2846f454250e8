import { execFile } from 'node:child_process'
import { chownSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { Failure } from '../../operator/failure'
import { characterTypes, noCharacterType } from './character-types'
import { binariesFor } from './places'
import type { SystemUser } from './system-user'

const run = promisify(execFile)

/** PostgreSQL needs nothing of our environment, and must not get our secrets. */
export const bareEnvironment = { PATH: process.env.PATH } as unknown as NodeJS.ProcessEnv

/**
 * Creates a cluster in `folder`: ICU sorts texts as in German, and letters of all languages are known.
 *
 * @throws Failure with one sentence if that is not possible.
 */
export async function makeCluster(folder: string, user: SystemUser, password: string): Promise<void> {
  const unfinished = `${folder}.unfinished`
  const initdb = path.join(await binariesFor(user), 'bin', 'initdb')
  const secrets = mkdtempSync(path.join(tmpdir(), 'buergernetz-'))
  const passwordFile = path.join(secrets, 'password')
  let end = (): unknown => undefined
  const clear = () => {
    end()
    rmSync(secrets, { recursive: true, force: true })
  }
  process.once('exit', clear)
  try {
    writeFileSync(passwordFile, password, { mode: 0o600 })
    for (const place of [secrets, passwordFile])
      if (user.uid !== undefined && user.gid !== undefined) chownSync(place, user.uid, user.gid)
    for (const characterType of characterTypes) {
      rmSync(unfinished, { recursive: true, force: true })
      const flags = [
        ...['-D', unfinished, '-U', 'postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'],
        ...['--encoding=UTF8', '--locale=C', `--lc-ctype=${characterType}`],
        ...['--locale-provider=icu', '--icu-locale=de'],
      ]
      const made = run(initdb, flags, { ...user, cwd: '/', env: bareEnvironment })
      // If this process is stopped, initdb must not continue.
      end = () => made.child.kill('SIGKILL')
      const refused = await made.then(() => undefined, reasonOf)
      if (refused?.includes('invalid locale name')) continue
      if (refused) throw new Failure(`The embedded PostgreSQL could not be set up: ${lastLine(refused)}`)
      return renameSync(unfinished, folder)
    }
    throw new Failure(noCharacterType)
  } finally {
    process.off('exit', clear)
    rmSync(secrets, { recursive: true, force: true })
  }
}

const reasonOf = ({ stderr, message }: { stderr?: string; message: string }) => stderr?.trim() || message

export function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)?.trim() ?? ''
}
