import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { databaseUrl } from './shared'

/**
 * Process numbers of the PostgreSQL servers that work on the database in a system's folder, and of what such a
 * server left behind. A child that was just forked still has its server's command line, and is not counted beside it.
 */
export function postgresProcesses(folder: string): number[] {
  const link = path.join(folder, 'data', 'postgres')
  const places = [link, ...(existsSync(link) ? [realpathSync(link)] : [])]
  const found = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => places.some((place) => commandOf(pid).includes(place)))
  return found.filter((pid) => !found.includes(parentOf(pid))).map(Number)
}

/** The parent's process number; empty for a process that has ended. The name of a process may contain brackets. */
function parentOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')[1]!
  } catch {
    return ''
  }
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

export type NewDatabase = { url: string; name: string; drop(): Promise<void> }

/** A new, empty database on the shared system's server: the outside database of another system. */
export const newDatabase = (): Promise<NewDatabase> => made()

/** A copy of the database at `url`. Clients connected to that database lose their connection, as PostgreSQL requires. */
export async function copyOfDatabase(url: string): Promise<NewDatabase> {
  const name = new URL(url).pathname.slice(1)
  await asSuperuser(`select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = '${name}'`)
  return made(`template ${name}`)
}

async function made(options = ''): Promise<NewDatabase> {
  const name = `outside_${randomBytes(6).toString('hex')}`
  await asSuperuser(`create database ${name} owner buergernetz ${options}`)
  const url = new URL(databaseUrl())
  url.pathname = name
  return { url: url.href, name, drop: () => asSuperuser(`drop database ${name} with (force)`) }
}

/** Runs a statement as the superuser of the shared system's server. */
export async function asSuperuser(statement: string): Promise<void> {
  await connected(superuserUrl(), (client) => client.query(statement))
}

/** Connection string of a running system's server, as its superuser. */
export function superuserUrl(folder = process.env.SYSTEM_FOLDER!): string {
  const passwords = path.join(folder, 'data', 'postgres-passwords.json')
  const url = new URL(databaseUrl(folder))
  url.username = 'postgres'
  url.password = JSON.parse(readFileSync(passwords, 'utf8')).superuser
  url.pathname = 'postgres'
  return url.href
}

/** Runs `work` with a connection to the database at `url`. */
export async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** How many rows each table of the database at `url` has. */
export function rowCounts(url: string): Promise<Record<string, number>> {
  return connected(url, async (client) => {
    const tables = await client.query<{ name: string }>(
      `select quote_ident(tablename) as name from pg_tables where schemaname = 'public' order by 1`,
    )
    const counts: Record<string, number> = {}
    for (const { name } of tables.rows) {
      const { rows } = await client.query<{ count: string }>(`select count(*) from ${name}`)
      counts[name] = Number(rows[0]!.count)
    }
    return counts
  })
}
