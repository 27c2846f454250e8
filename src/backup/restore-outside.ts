import path from 'node:path'
import pg from 'pg'
import { Failure } from '../operator/failure'
import { lookThrough } from './looked-through'
import { dumpArchive } from './manifest'
import type { Prepared } from './restore-cluster'
import { startTool, versionOf } from './tools'
import type { Backup } from './verify'

/**
 * Restores an external database in one transaction: completely or not at all.
 *
 * @throws Failure if it is in use, or contains something that may not be replaced.
 */
export async function prepareOutside(backup: Backup, url: string, replace: boolean): Promise<Prepared> {
  const { database } = backup.manifest
  const least = database.kind === 'dump' ? Number(database.pgDump) : 0
  for (const tool of ['pg_restore', 'psql'] as const) await versionOf(tool, least)
  const schemas = await schemasOf(url, replace)

  const read = startTool(
    'pg_restore',
    ['--no-owner', '--no-privileges', '--no-comments', '--file=-', path.join(backup.folder, dumpArchive)],
    undefined,
    ['ignore', 'pipe'],
  )
  const args = ['--no-psqlrc', '--quiet', '--no-password', '--single-transaction', '--set=ON_ERROR_STOP=1']
  const write = startTool('psql', args, url, ['pipe', 'ignore'])
  const into = write.child.stdin!
  into.on('error', () => {}) // psql itself reports why it ended
  for (const schema of schemas) into.write(`drop schema ${schema} cascade;\n`)
  into.write('create schema if not exists public;\n')
  read.child.stdout!.pipe(into, { end: false })
  // psql commits at the end of its input, so it must get that only after everything has been read.
  const readAll = read.ended.then(
    () => void into.end(),
    (error) => {
      write.child.kill('SIGKILL')
      throw error
    },
  )
  const [first, second] = await Promise.allSettled([readAll, write.ended])
  if (first.status === 'rejected') throw first.reason
  if (second.status === 'rejected') throw second.reason
  return { placed: [], found: await lookThrough(url, backup) }
}

/** The schemas of the database, quoted, which a restore replaces. */
async function schemasOf(url: string, replace: boolean): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows: others } = await client.query(
      `select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
       and backend_type = 'client backend'`,
    )
    if (others.length)
      throw new Failure('Something still works with the database at DATABASE_URL: stop Bürgernetz first.')
    const { rows: tables } = await client.query(`select 1 from information_schema.tables
      where table_schema not in ('pg_catalog', 'information_schema') limit 1`)
    if (tables.length && !replace)
      throw new Failure(
        'The database at DATABASE_URL is not empty: say --replace to delete what is in it, or name an empty one.',
      )
    const { rows } = await client.query<{
      name: string
    }>(`select quote_ident(nspname) as name from pg_namespace
      where nspname !~ '^pg_' and nspname <> 'information_schema' order by 1`)
    return rows.map(({ name }) => name)
  } finally {
    await client.end()
  }
}
