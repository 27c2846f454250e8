import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { sharedRoundTrips } from '../../database/connection/round-trips'

/** The channel on which table triggers announce changes (src/migrations/…_announce_changes.ts). */
export const channel = 'buergernetz_changes'

/** Milliseconds between heartbeats. */
const beat = 500

/**
 * Milliseconds for which a heartbeat is valid. A network can die without telling either end: TCP notices after
 * minutes, and meanwhile changes would not arrive. So the cache is used only if the connection has answered a
 * heartbeat sent no longer ago than this; that bounds staleness, whatever the network does.
 */
const lease = 2000

/**
 * Unanswered heartbeats after which the connection is dropped. Counted, not measured in time: if this process itself
 * stood still, the answer may be waiting in its socket, behind all changes.
 */
const longestSilence = 6

/** Connection timeout and maximum delay between reconnects, in milliseconds. */
const connectionTimeoutMs = 5000

export type Listener = {
  /** Whether all changes committed more than two seconds ago are known. Called for every answer. */
  isLive(): boolean
  /**
   * Resolves when all changes committed before the call are known. PostgreSQL delivers notifications in commit order,
   * and before the response to a later query, so one round trip is enough. Resolves at once without a connection:
   * nothing is cached then.
   */
  caughtUp(): Promise<void>
  end(): Promise<void>
}

type Options = {
  databaseUrl: string
  /** A separate connection, to verify that notifications of other sessions arrive. */
  pool: Pick<pg.Pool, 'query'>
  /** A collection or global has changed; `*` means any of them. */
  changed(name: string): void
  /** The connection is lost: changes are unknown from now on. */
  lost(reason: string): void
  /** The connection is live from now on. */
  found(): void
}

/** Listens for changes on a dedicated connection, and reconnects when it breaks. */
export async function listenForChanges(options: Options): Promise<Listener> {
  let current: Connection | undefined
  let failures = 0
  let retry: NodeJS.Timeout | undefined
  let ended = false

  const gone = (connection: Connection, reason: string) => {
    if (connection !== current) return
    current = undefined
    options.lost(reason)
    if (!ended)
      retry = setTimeout(() => void open(), Math.min(connectionTimeoutMs, 100 * 2 ** failures++)).unref()
  }
  const open = async () => {
    const connection = (current = new Connection(options, (reason) => gone(connection, reason)))
    if (!(await connection.open()) || connection !== current) return
    failures = 0
    options.found()
  }
  await open()
  const beating = setInterval(() => current?.beat(), beat).unref()

  return {
    isLive: () => current?.isLive() ?? false,
    caughtUp: async () => current?.prove(),
    async end() {
      ended = true
      clearInterval(beating)
      clearTimeout(retry)
      current?.close('stopping')
    },
  }
}

class Connection {
  readonly #client: pg.Client
  readonly #options: Options
  readonly #gone: (reason: string) => void
  readonly #roundTrip: () => Promise<void>
  #live = false
  #closed = false
  /** When the last answered heartbeat was sent. */
  #proof = 0
  /** Heartbeats since then. */
  #silence = 0

  constructor(options: Options, gone: (reason: string) => void) {
    this.#options = options
    this.#gone = gone
    this.#client = new pg.Client({
      connectionString: options.databaseUrl,
      application_name: channel,
      connectionTimeoutMillis: connectionTimeoutMs,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
    })
    this.#client.on('error', ({ message }) => this.close(message))
    this.#client.on('end', () => this.close('the connection ended'))
    this.#roundTrip = sharedRoundTrips(async () => {
      const asked = performance.now()
      await this.#client.query('select 1')
      this.#proof = asked
      this.#silence = 0
    })
  }

  /** Whether it is connected. It is live only once a notification sent from another session has arrived. */
  async open(): Promise<boolean> {
    const tooLong = setTimeout(
      () => this.close('the connection could not be made in time'),
      2 * connectionTimeoutMs,
    )
    try {
      // Behind a pooler in transaction mode, LISTEN succeeds and nothing ever arrives.
      const probe = `?${randomUUID()}`
      let arrived = false
      this.#client.on('notification', ({ payload = '' }) => {
        if (payload === probe) arrived = true
        else if (!payload.startsWith('?')) this.#options.changed(payload)
      })
      await this.#client.connect()
      await this.#client.query(`listen ${channel}`)
      await this.#options.pool.query('select pg_notify($1, $2)', [channel, probe])
      await this.#roundTrip()
      if (!arrived) throw new Error('notifications do not arrive: is there a pooler in between?')
      return (this.#live = !this.#closed)
    } catch (error) {
      this.close((error as Error).message)
      return false
    } finally {
      clearTimeout(tooLong)
    }
  }

  isLive(): boolean {
    return this.#live && performance.now() - this.#proof <= lease
  }

  /** Sends a heartbeat, and drops the connection after too many without an answer. */
  beat(): void {
    if (this.#live && ++this.#silence > longestSilence) this.close('the database has not answered in time')
    else void this.prove()
  }

  /**
   * A round trip that begins now or later. If the connection hangs, it ends when the connection is dropped. It is
   * awaited even after the lease has expired: the connection may recover with changes still to be delivered.
   */
  async prove(): Promise<void> {
    if (this.#live) await this.#roundTrip().catch(({ message }: Error) => this.close(message))
  }

  close(reason: string): void {
    if (this.#closed) return
    this.#closed = true
    this.#live = false
    // Called first: the cache must be cleared before callers that wait for a heartbeat continue.
    this.#gone(reason)
    // With no answer pending, the driver closes the socket instead of terminating the session gracefully.
    this.#client.end().catch(() => {})
  }
}
