import { execFileSync } from 'node:child_process'
import { chownSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { connected, superuserUrl } from './postgres'
import { emptyFolder } from './system'

const copy = (from: string, to: string) => execFileSync('cp', ['-a', from, to])

/** Copies a running system's data as the seeding left it: a base backup, as PostgreSQL defines one. */
export async function keepSeededFolder(from: string, to: string): Promise<void> {
  const [original, kept] = [path.join(from, 'data'), path.join(to, 'data')]
  copy(path.join(from, 'media'), path.join(to, 'media'))
  const [running, cluster] = [original, kept].map((data) => path.join(data, 'postgres', '18')) as [
    string,
    string,
  ]
  await connected(superuserUrl(from), async (client) => {
    await client.query(`select pg_backup_start('seeded', fast => true)`)
    copy(original, kept)
    const { rows } = await client.query('select labelfile from pg_backup_stop(wait_for_archive => false)')
    for (const name of ['pg_wal', 'postmaster.pid']) rmSync(path.join(cluster, name), { recursive: true })
    copy(path.join(running, 'pg_wal'), cluster)
    const label = path.join(cluster, 'backup_label')
    writeFileSync(label, rows[0].labelfile, { mode: 0o600 })
    const { uid, gid } = statSync(cluster)
    chownSync(label, uid, gid)
  })
}

/**
 * A folder of a test's own with data as the seeding leaves it: for systems that need demo data, or whose
 * database need not be made under the test's eyes. A start on it takes a third of the time.
 */
export function seededFolder(kept = process.env.SEEDED_FOLDER!): string {
  const folder = emptyFolder()
  for (const part of ['data', 'media']) copy(path.join(kept, part), path.join(folder, part))
  return folder
}
