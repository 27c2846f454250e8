import pg from 'pg'
import { Failure } from '../failure'
import { type Database, startEmbedded } from './embedded'

const oldestVersion = 15

/**
 * The database to work with: the one at `url`, or else the embedded one in `dataDir`.
 *
 * @param options.join as for the embedded one: whether to use the server of a running process.
 * @throws Failure with one sentence if it does not answer or is older than PostgreSQL 15.
 */
export async function openDatabase(
  url: string | undefined,
  dataDir: string,
  options: { join: boolean },
): Promise<Database> {
  if (!url) return startEmbedded(dataDir, options)
  await checkOutside(url)
  return { url, stop: async () => {}, lost: new Promise(() => {}) }
}

async function checkOutside(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ server_version_num: string }>('show server_version_num')
    const version = Math.floor(Number(rows[0]?.server_version_num) / 10_000)
    if (version < oldestVersion)
      throw new Failure(`The database is PostgreSQL ${version}; ${oldestVersion} or newer is needed.`)
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure(`The database at DATABASE_URL cannot be used: ${reason(error)}`)
  } finally {
    await client.end().catch(() => {})
  }
}

/** What went wrong, without the connection string, which holds a password. */
function reason(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string }
  const known: Record<string, string> = {
    ECONNREFUSED: 'nothing answers at that host and port.',
    ENOTFOUND: 'its host is not known.',
    EAI_AGAIN: 'its host is not known.',
    '28P01': 'user or password is wrong.',
    '28000': 'this user may not log in.',
    '3D000': 'no database of that name exists.',
  }
  return known[code ?? ''] ?? `${message || code || 'no answer'}.`
}
