import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, openSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { Failure } from '../../operator/failure'
import { bareEnvironment, lastLine, makeCluster } from './make-cluster'
import { type Passwords, passwordsIn, superuserUrl } from './passwords'
import { binariesFor, clusterFolder } from './places'
import { runningPostmaster, stopPostmaster } from './postmaster'
import { owner, prepareCluster } from './prepare-cluster'
import { databaseUser, type SystemUser } from './system-user'

/** A database connection and how to release it. */
export type Database = {
  /** Connection string. */
  url: string
  /** Stops what this process started; an external database is left alone. */
  stop(): Promise<void>
  /** Resolves when the server ended unexpectedly. */
  lost: Promise<void>
}

export const majorVersion = '18'
/** Session name of the process that owns the server, by which other processes find it and join. */
const ownerSession = 'buergernetz owner'
const secondsToStart = 60
const secondsToLeave = 10

/**
 * Starts the embedded PostgreSQL on the cluster in `dataDir`, creating the cluster first if there is none. An orphaned
 * server is stopped and restarted.
 *
 * The server listens on loopback, on a free port, and requires a password. It ends with this process even if this
 * process is killed: a watchdog takes care of that.
 *
 * @param join use the server of a running process: for commands beside the system.
 * @throws Failure with one sentence if the server cannot be created or started, or another process owns it.
 */
export async function startEmbedded(dataDir: string, { join }: { join: boolean }): Promise<Database> {
  const user = databaseUser()
  const clusters = clusterFolder(dataDir, user)
  const folder = path.join(clusters, majorVersion)
  if (!existsSync(folder)) refuseOtherVersions(clusters)
  const passwords = passwordsIn(dataDir, existsSync(folder))
  if (!existsSync(folder)) await makeCluster(folder, user, passwords.superuser)

  const running = runningPostmaster(folder)
  if (running) {
    const url = urlOf(running.port, passwords.owner)
    if (join && (await hasOwner(url))) return { url, stop: async () => {}, lost: new Promise(() => {}) }
    await ownerGone(url)
    await stopPostmaster(folder, running.pid)
  }
  return startServer(folder, user, dataDir, passwords)
}

/** A new, empty database beside the old one would look like data loss. */
function refuseOtherVersions(clusters: string): void {
  const [other] = readdirSync(clusters).filter((name) => /^\d+$/.test(name))
  if (other)
    throw new Failure(
      `${path.join(clusters, other)} is a database of PostgreSQL ${other}, and this version brings PostgreSQL ${majorVersion}: "A new major version of PostgreSQL" in docs/operations.md says how to move it over.`,
    )
}

/** Starts a server on an unused cluster, and prepares the cluster for the application. */
export async function startServer(
  folder: string,
  user: SystemUser,
  dataDir: string,
  passwords: Passwords,
): Promise<Database> {
  const port = await freePort()
  const log = path.join(dataDir, 'postgres.log')
  const output = openSync(log, 'a', 0o600)
  const server = spawn(
    path.join(await binariesFor(user), 'bin', 'postgres'),
    ['-D', folder, '-p', String(port), ...options.flatMap((option) => ['-c', option])],
    // Its own process group: Ctrl-C in a terminal must reach the application first and the database last.
    { ...user, cwd: '/', detached: true, stdio: ['ignore', output, output], env: bareEnvironment },
  )
  const ended = new Promise<void>((resolve) => {
    server.once('exit', () => resolve())
    server.once('error', () => resolve())
  })
  const watchdog = watch(server)
  void ended.then(() => watchdog.kill())

  const url = urlOf(port, passwords.owner)
  const asSuperuser = superuserUrl(url, passwords)
  await firstAnswer(asSuperuser, ended, log)
  await prepareCluster(asSuperuser, passwords.owner)
  const session = await holdSession(url)

  let asked = false
  return {
    url,
    lost: ended.then(() => (asked ? new Promise<void>(() => {}) : undefined)),
    async stop() {
      asked = true
      await session.end().catch(() => {})
      server.kill('SIGINT')
      await ended
    },
  }
}

/** No statement, parameter or key value may reach the log: they contain personal data. */
const options = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=100',
  // Failed statements concern the application; their messages repeat values. Server messages are LOG or above.
  'log_min_messages=log',
  'log_min_error_statement=panic',
  'log_error_verbosity=terse',
  'log_timezone=UTC',
  'timezone=UTC',
]

/** Starts a watchdog process that stops the server when its stdin closes, however this process ended. */
function watch(server: ChildProcess): ChildProcess {
  const script = 'read -r _; kill -INT "$1"'
  return spawn('/bin/sh', ['-c', script, 'sh', String(server.pid)], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
}

async function firstAnswer(url: string, ended: Promise<void>, log: string): Promise<void> {
  let gone = false
  void ended.then(() => (gone = true))
  for (const deadline = Date.now() + secondsToStart * 1000; Date.now() < deadline && !gone; await pause(40)) {
    const client = new pg.Client({ connectionString: url })
    client.on('error', () => {})
    try {
      await client.connect()
      return
    } catch {
      // Not yet.
    } finally {
      await client.end().catch(() => {})
    }
  }
  throw new Failure(`The embedded PostgreSQL did not start: ${lastLine(readFileSync(log, 'utf8'))}`)
}

async function holdSession(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: ownerSession })
  client.on('error', () => {})
  await client.connect()
  return client
}

/** Waits for a process that is shutting down. */
async function ownerGone(url: string): Promise<void> {
  for (const deadline = Date.now() + secondsToLeave * 1000; await hasOwner(url); await pause(200))
    if (Date.now() > deadline)
      throw new Failure(
        'Another Bürgernetz runs on this data folder: stop it, or choose another with DATA_DIR.',
      )
}

async function hasOwner(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  try {
    await client.connect()
    const found = await client.query('select 1 from pg_stat_activity where application_name = $1', [
      ownerSession,
    ])
    return Boolean(found.rowCount)
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

function urlOf(port: number, password: string): string {
  return `postgresql://${owner}:${password}@127.0.0.1:${port}/${owner}`
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
