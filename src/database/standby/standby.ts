import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { Failure } from '../../operator/failure'
import { sharedRoundTrips } from '../connection/round-trips'
import { log } from '../../log/log'
import { Connections, isConflict, connectionTimeoutMs, startOf } from './connection'
import { includes, type Position, standbyPosition } from './position'
import type { Primary } from './primary'

/** Milliseconds between heartbeats. */
const beat = 500
/**
 * Unanswered heartbeats after which it counts as down. Counted: if this process stood still, the answer may be unread.
 */
const longestSilence = 4
/** Milliseconds that a request waits for it to catch up; then it reads from the primary. */
const wait = 10
/** Maximum concurrent statements. */
export const standbyConnections = 10

/** A standby, which may disappear and return at any time. */
export class Standby {
  /** Host and port. */
  readonly name: string
  readonly #pool: pg.Pool
  readonly #primary: Primary
  readonly #connections: Connections
  #pulse: pg.Client | undefined
  #started = ''
  /** Its last known replay position; undefined while it is not used. */
  #position: Position | undefined
  /** A request has waited in vain: others do not wait until it has caught up. */
  #isLate = false
  /** Heartbeats since its last response. */
  #silence = 0
  /** The last state logged while it is not used. */
  #said: 'away' | 'unfit' | undefined
  #ended = false

  private constructor(url: string, primary: Primary) {
    this.name = new URL(url).host
    this.#primary = primary
    this.#connections = new Connections(url, this.name, primary)
    this.#pool = new pg.Pool({
      connectionString: url,
      application_name: 'buergernetz reads',
      max: standbyConnections,
      connectionTimeoutMillis: connectionTimeoutMs,
      onConnect: (client: pg.ClientBase) => this.#checkServer(client),
    } as pg.PoolConfig)
    this.#pool.on('error', () => {})
    this.#pool.on('connect', (client) => void client.on('error', () => {}))
  }

  /**
   * Checks the standby, and monitors it from then on. One that does not respond does not prevent the start.
   *
   * @throws Failure if it responds and does not fit
   */
  static async open(url: string, primary: Primary): Promise<Standby> {
    const standby = new Standby(url, primary)
    await standby.#connect().catch((error: Error) => {
      if (error instanceof Failure) throw error
      standby.#say('away', error.message)
    })
    void standby.#watch()
    return standby
  }

  get isUsed(): boolean {
    return this.#position !== undefined
  }

  connect(): Promise<pg.PoolClient> {
    return this.#pool.connect()
  }

  /** Whether it has replayed everything up to that position, now or in a few milliseconds. */
  async includes(wanted: Position): Promise<boolean> {
    const deadline = performance.now() + (this.#isLate ? 0 : wait)
    const isThere = () => this.#position !== undefined && includes(this.#position, wanted)
    let found = isThere()
    while (!found && this.#position) {
      await this.#look()
      found = isThere()
      if (found || performance.now() >= deadline) break
      await pause(1)
    }
    this.#isLate = !found
    return found
  }

  /** Replication lag in bytes; undefined while it is not used. */
  async lag(): Promise<number | undefined> {
    await this.#look()
    const position = this.#position
    return position && Math.max(0, Number((await this.#primary.position()).bytes - position.bytes))
  }

  async end(): Promise<void> {
    this.#ended = true
    this.#lose('stopping')
    await this.#pool.end()
  }

  async #watch(): Promise<void> {
    for (;;) {
      await pause(beat, undefined, { ref: false })
      if (this.#ended) return
      if (this.#pulse && ++this.#silence > longestSilence) this.#lose('no answer in time')
      else if (this.#pulse) void this.#look()
      else
        await this.#connect().catch((error: Error) =>
          this.#say(error instanceof Failure ? 'unfit' : 'away', error.message),
        )
    }
  }

  async #connect(): Promise<void> {
    const { client, started, position } = await this.#connections.make()
    if (this.#ended) return void client.end().catch(() => {})
    this.#pulse = client
    this.#started = started
    this.#position = position
    this.#silence = 0
    client.on('end', () => client === this.#pulse && this.#lose('the connection ended'))
    if (this.#said) log.info({ standby: this.name }, 'the standby is read from again')
    this.#said = undefined
  }

  readonly #ask = sharedRoundTrips(async () => {
    const pulse = this.#pulse
    const position = pulse && (await standbyPosition(pulse))
    if (pulse !== this.#pulse) return
    this.#position = position
    this.#silence = 0
  })

  /** Queries its position. */
  #look(): Promise<void> {
    return this.#ask().catch((error: Error) => {
      if (!isConflict(error)) this.#lose(error.message)
    })
  }

  async #checkServer(client: pg.ClientBase): Promise<void> {
    if ((await startOf(client)) !== this.#started) throw new Error('Another server answers at this address.')
  }

  /** Stops using it until it is reconnected, and fails pending queries. */
  #lose(reason: string): void {
    if (!this.#pulse) return
    const pulse = this.#pulse
    this.#pulse = this.#position = undefined
    pulse.end().catch(() => {})
    const { _clients } = this.#pool as unknown as Clients
    for (const { connection } of _clients) connection.stream.destroy()
    this.#say('away', reason)
  }

  #say(what: 'away' | 'unfit', reason: string): void {
    if (this.#said === what || this.#ended) return
    this.#said = what
    log.warn({ standby: this.name, reason }, 'the standby is not read from: the primary answers')
  }
}

/** Connections being established are only in the pool's own list. */
type Clients = { _clients: { connection: { stream: { destroy(): void } } }[] }
