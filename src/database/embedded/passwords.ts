import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Failure } from '../../operator/failure'

/** Passwords of the embedded database's two roles: the superuser, and the owner used by the application. */
export type Passwords = { superuser: string; owner: string }

export const passwordFile = 'postgres-passwords.json'

/**
 * The passwords stored in `dataDir`; created together with a new cluster.
 *
 * @throws Failure if there is a cluster and they are missing.
 */
export function passwordsIn(dataDir: string, clusterExists: boolean): Passwords {
  const file = path.join(dataDir, passwordFile)
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
  if (clusterExists)
    throw new Failure(`${file} is missing: without it the database in this folder cannot be opened.`)
  const made = {
    superuser: randomBytes(24).toString('base64url'),
    owner: randomBytes(24).toString('base64url'),
  }
  writeFileSync(file, JSON.stringify(made), { mode: 0o600 })
  return made
}

/** The superuser's connection string, derived from the owner's. */
export function superuserUrl(url: string, { superuser }: Passwords, database = 'postgres'): string {
  const changed = new URL(url)
  Object.assign(changed, { username: 'postgres', password: superuser, pathname: database })
  return changed.href
}
