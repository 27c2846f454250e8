import { spawn } from 'node:child_process'
import { Failure } from '../operator/failure'

/** PostgreSQL's client programs, found through PATH. */
export type Tool = 'pg_dump' | 'pg_restore' | 'psql'

/**
 * The major version of a tool.
 *
 * @throws Failure if it is not installed, or older than `least`.
 */
export async function versionOf(tool: Tool, least: number): Promise<number> {
  let said = ''
  const child = spawn(tool, ['--version'], { stdio: ['ignore', 'pipe', 'ignore'] })
  child.stdout.on('data', (chunk) => (said += chunk))
  const ended = await endOf(child).catch(() => undefined)
  const version = Number(/ (\d+)/.exec(said)?.[1])
  const wanted = `${least} or newer (package "postgresql-client-${least}")`
  if (ended !== 0 || !version)
    throw new Failure(
      `For an outside database ${tool} is needed and not installed: install version ${wanted}.`,
    )
  if (version < least) throw new Failure(`${tool} is version ${version}, and this needs version ${wanted}.`)
  return version
}

/** Starts a tool on a database. The password is not an argument, so it stays out of the process list. */
export function startTool(
  tool: Tool,
  args: string[],
  url: string | undefined,
  stdio: ('pipe' | 'ignore')[],
): { child: ReturnType<typeof spawn>; ended: Promise<void> } {
  const child = spawn(tool, args, { stdio: [...stdio, 'pipe'] as never, env: environmentFor(url) })
  let complaint = ''
  child.stderr?.on('data', (chunk) => (complaint = (complaint + chunk).slice(-20_000)))
  const ended = endOf(child).then((code) => {
    const [line] = complaint.split('\n').filter((text) => /error|fatal|failed/i.test(text))
    if (code !== 0) throw new Failure(`${tool} failed: ${line ?? complaint.trim() ?? `exit code ${code}`}`)
  })
  ended.catch(() => {})
  return { child, ended }
}

function endOf(child: ReturnType<typeof spawn>): Promise<number | null> {
  return new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
}

/** A connection string as libpq environment variables. Further parameters become PG… variables of the same name. */
function environmentFor(url: string | undefined): NodeJS.ProcessEnv {
  if (!url) return process.env
  const { hostname, port, username, password, pathname, searchParams } = new URL(url)
  const plain = (text: string) => decodeURIComponent(text)
  const given: Record<string, string | undefined> = {
    PGHOST: searchParams.get('host') ?? plain(hostname).replace(/^\[(.*)\]$/, '$1'),
    PGPORT: port || '5432',
    PGUSER: plain(username),
    PGPASSWORD: plain(password),
    PGDATABASE: plain(pathname.slice(1)),
    PGSSLMODE: searchParams.get('sslmode') ?? undefined,
    PGSSLROOTCERT: searchParams.get('sslrootcert') ?? undefined,
    PGSSLCERT: searchParams.get('sslcert') ?? undefined,
    PGSSLKEY: searchParams.get('sslkey') ?? undefined,
    PGCONNECT_TIMEOUT: '10',
  }
  const set = Object.entries(given).filter(([, value]) => value)
  return { ...process.env, ...Object.fromEntries(set) } as NodeJS.ProcessEnv
}
