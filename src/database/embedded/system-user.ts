import { execFileSync, spawnSync } from 'node:child_process'
import { Failure } from '../../operator/failure'

/** The system user PostgreSQL runs as: unchanged for an ordinary user, `postgres` for root. */
export type SystemUser = { uid?: number; gid?: number }

const name = 'postgres'

/**
 * PostgreSQL refuses to run as root. If we are root, this finds or creates the system user `postgres`.
 *
 * @throws Failure if the user is missing and cannot be created.
 */
export function databaseUser(): SystemUser {
  if (process.getuid?.() !== 0) return {}
  const found = lookUp()
  if (found) return found
  for (const [command, args] of [
    ['useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', name]],
    ['adduser', ['-S', '-D', '-H', '-s', '/bin/false', name]],
  ] as const) {
    spawnSync(command, args, { stdio: 'ignore' })
    const made = lookUp()
    if (made) return made
  }
  throw new Failure(
    'PostgreSQL does not run as root, and the system user "postgres" could not be made: make it, or start as an ordinary user.',
  )
}

/** Whether `user` can enter and read `folder`, tested as that user. */
export function canReach(user: SystemUser, folder: string): boolean {
  const script = 'test -r "$1" && test -x "$1"'
  return spawnSync('/bin/sh', ['-c', script, 'sh', folder], { ...user, cwd: '/' }).status === 0
}

function lookUp(): SystemUser | undefined {
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }))
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    return undefined
  }
}
