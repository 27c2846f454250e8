import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { sharedRoundTrips } from '../../database/connection/round-trips'

/** Where the triggers of the tables announce changes (src/migrations/…_announce_changes.ts). */
export const channel = 'buergernetz_changes'

/** Milliseconds between two round trips that prove the connection alive. */
const beat = 500

/**
 * Milliseconds that a proof is good for. A network can die without telling either end: TCP notices after
 * minutes, and all the while changes would not arrive. So nothing stored is given out unless the connection
 * has answered a question that was asked not longer ago than this; that bounds how old anything can be,
 * whatever the network does.
 */
const lease = 2000

/**
 * Beats without an answer after which the connection is given up. Counted, not measured: if this process
 * itself stood still, the answer may lie unread in its socket, and all changes before it.
 */
const longestSilence = 6

/** Milliseconds that a connection may take to be made, and the longest pause before another try. */
const connectionTimeoutMs = 5000

export type Listener = {
  /** Whether every change is known that was committed up to two seconds ago. Asked for every answer. */
  isLive(): boolean
  /**
   * Waits until every change is known that was committed before. PostgreSQL sends notifications of commits
   * in order, and ahead of the answer to a question that comes after them, so one round trip is enough.
   * Nothing is waited for where there is no connection: nothing is stored then.
   */
  caughtUp(): Promise<void>
  end(): Promise<void>
}

type Options = {
  databaseUrl: string
  /** Another way to the database, to prove that notifications of others arrive. */
  pool: Pick<pg.Pool, 'query'>
  /** Something of a collection or global has changed; `*` means any of them. */
  changed(name: string): void
  /** The connection is down: whatever changes now is not known. */
  lost(reason: string): void
  /** The connection is live, from this moment on. */
  found(): void
}

/** Listens for changes on a connection of its own, and makes a new one whenever it breaks. */
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
  /** When the last question was asked that has been answered. */
  #proof = 0
  /** Beats since then. */
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

  /** Whether it could be made. It is live only when a notification sent from elsewhere has arrived. */
  async open(): Promise<boolean> {
    const tooLong = setTimeout(
      () => this.close('the connection could not be made in time'),
      2 * connectionTimeoutMs,
    )
    try {
      // Behind a pooler that gives each transaction another session, LISTEN succeeds and nothing ever arrives.
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

  /** Asks for a new proof, and gives the connection up when none has come for long. */
  beat(): void {
    if (this.#live && ++this.#silence > longestSilence) this.close('the database has not answered in time')
    else void this.prove()
  }

  /**
   * A round trip that begins now or later. If the connection hangs, that ends when it is given up. It is
   * waited for even where the lease has run out: the connection may come back with changes still to be told.
   */
  async prove(): Promise<void> {
    if (this.#live) await this.#roundTrip().catch(({ message }: Error) => this.close(message))
  }

  close(reason: string): void {
    if (this.#closed) return
    this.#closed = true
    this.#live = false
    // Told first: what is stored must be gone before anybody who waits for a proof goes on.
    this.#gone(reason)
    // Without an answer to come the driver breaks the connection off instead of saying goodbye.
    this.#client.end().catch(() => {})
  }
}
