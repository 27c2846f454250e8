import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { binariesFor } from '../../src/database/embedded/places'
import { databaseUser } from '../../src/database/embedded/system-user'
import { connected, postgresProcesses } from './postgres'
import { seededFolder } from './seeded-folder'
import { freePort, removeFolder } from './system'

/** A PostgreSQL of a test's own on a copy of the seeded data, for systems to which it is an outside database. */
export class OwnPostgres {
  readonly folder = this.newFolder()
  /** Set at the first start. */
  port = 0
  #server: ChildProcess | undefined
  readonly #options: string[]

  constructor(...options: string[]) {
    this.#options = options
  }

  protected newFolder(): string {
    return seededFolder()
  }

  get cluster(): string {
    return path.join(this.folder, 'data', 'postgres', '18')
  }

  /** Connection string of the application's user, or of the superuser. */
  url(user: 'owner' | 'superuser' = 'owner'): string {
    const passwords = JSON.parse(
      readFileSync(path.join(this.folder, 'data', 'postgres-passwords.json'), 'utf8'),
    )
    const name = user === 'owner' ? 'buergernetz' : 'postgres'
    return `postgresql://${name}:${passwords[user]}@127.0.0.1:${this.port}/buergernetz`
  }

  async start(): Promise<void> {
    this.port ||= await freePort()
    const user = databaseUser()
    const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', ...this.#options]
    const server = spawn(
      path.join(await binariesFor(user), 'bin', 'postgres'),
      ['-D', this.cluster, '-p', String(this.port), ...settings.flatMap((one) => ['-c', one])],
      { ...user, cwd: '/', stdio: 'ignore', env: { PATH: process.env.PATH } as never },
    )
    this.#server = server
    for (const deadline = Date.now() + 60_000; Date.now() < deadline; await pause(50)) {
      const answers = await this.ask('select 1', 'superuser').catch(() => undefined)
      if (answers) return
      if (server.exitCode !== null) break
    }
    throw new Error('The PostgreSQL of this test did not start.')
  }

  ask<Row = any>(statement: string, user: 'owner' | 'superuser' = 'superuser'): Promise<Row[]> {
    return connected(this.url(user), async (client) => (await client.query(statement)).rows as Row[])
  }

  /** Ends the postmaster by a signal (SIGINT: fast, SIGQUIT: at once) and waits until all its processes are gone. */
  async end(signal: 'SIGINT' | 'SIGQUIT' | 'SIGKILL' = 'SIGINT'): Promise<void> {
    const server = this.#server
    if (server?.exitCode === null && server.signalCode === null) {
      const ended = new Promise((resolve) => server.once('exit', resolve))
      server.kill(signal)
      await ended
    }
    while (postgresProcesses(this.folder).length) await pause(20)
  }

  /** Stops all its processes where they are; `SIGCONT` lets them go on. */
  signalAll(signal: 'SIGSTOP' | 'SIGCONT'): void {
    const postmaster = this.#server!.pid!
    process.kill(postmaster, signal)
    // Backends name the cluster nowhere in their command lines: they are found as the postmaster's children.
    for (const pid of childrenOf(postmaster))
      try {
        process.kill(pid, signal)
      } catch {
        // It has just ended by itself.
      }
  }

  async remove(): Promise<void> {
    await this.end('SIGQUIT')
    removeFolder(this.folder)
    rmSync(this.cluster, { recursive: true, force: true })
  }
}

/** Process numbers of a process's children. */
function childrenOf(pid: number): number[] {
  const list = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
  return list.split(' ').filter(Boolean).map(Number)
}
