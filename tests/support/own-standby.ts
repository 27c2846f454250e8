import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, createWriteStream, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { finished } from 'node:stream/promises'
import { takeBaseBackup } from '../../src/backup/base-backup'
import { chowned } from '../../src/backup/unpack'
import { databaseUser } from '../../src/database/embedded/system-user'
import { OwnPostgres } from './own-postgres'
import { emptyFolder } from './system'
import { until } from './until'

const passwords = path.join('data', 'postgres-passwords.json')

/** A streaming standby of a test's own PostgreSQL, made from a base backup. */
export class OwnStandby extends OwnPostgres {
  readonly #primary: OwnPostgres

  constructor(primary: OwnPostgres, ...options: string[]) {
    super(...options)
    this.#primary = primary
  }

  protected override newFolder(): string {
    return emptyFolder()
  }

  /** Makes it; the primary runs. */
  async make(): Promise<void> {
    const archive = path.join(this.folder, 'base.tar')
    const file = createWriteStream(archive)
    await takeBaseBackup(this.#primary.url('superuser'), file)
    await finished(file.end())
    mkdirSync(this.cluster, { recursive: true })
    chmodSync(this.cluster, 0o700)
    execFileSync('tar', ['-x', '-f', archive, '-C', this.cluster, '--no-same-owner'])
    rmSync(archive)
    copyFileSync(path.join(this.#primary.folder, passwords), path.join(this.folder, passwords))
    const { port, username, password } = new URL(this.#primary.url('superuser'))
    writeFileSync(path.join(this.cluster, 'standby.signal'), '')
    writeFileSync(
      path.join(this.cluster, 'postgresql.auto.conf'),
      `primary_conninfo = 'host=127.0.0.1 port=${port} user=${username} password=${password}'\n`,
    )
    chowned(this.cluster, databaseUser())
  }

  /** Lets it replay nothing more of what arrives. */
  async pause(): Promise<void> {
    await this.ask('select pg_wal_replay_pause()')
    await until('paused', 10, async () => {
      const [row] = await this.ask('select pg_get_wal_replay_pause_state() as state')
      return row.state === 'paused'
    })
  }

  async resume(): Promise<void> {
    await this.ask('select pg_wal_replay_resume()')
  }
}
