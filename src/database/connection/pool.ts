import pg from 'pg'
import { DatabaseAway, isAway, noteAway } from './away'
import { isDatabaseAway } from './pulse'
import { askStandbyOrPrimary } from '../standby/reading'
import { currentWork } from './work'

/** Milliseconds that a request waits for a connection, new or from the pool. */
const connectionTimeoutMs = 10_000

type Connect = (...args: unknown[]) => Promise<pg.PoolClient>
type Callback = (error?: Error, client?: pg.PoolClient, release?: () => void) => void

const pools = new Set<WatchedPool>()

/**
 * Destroys all connections, so that pending queries fail. Called when the database has been silent for so long that no
 * response is to be expected.
 */
export function breakConnections(): void {
  for (const pool of pools) pool.breakConnections()
}

/**
 * Whether a pool has been exhausted for so long, although the database is up, that all its connections must have
 * leaked: only a restart helps.
 *
 * @param milliseconds threshold; longer than any query may take
 */
export const isAnyPoolStuck = (milliseconds = 60_000): boolean =>
  !isDatabaseAway() && [...pools].some((pool) => pool.stuckFor > milliseconds)

export type PoolOptions = pg.PoolConfig & {
  /** Whether there is a pooler in transaction mode: a prepared statement is unknown in the next transaction. */
  pooled?: boolean
}

/**
 * A pool with a bounded wait of seconds. An idle connection that breaks has no consequences: the next query gets
 * another one, and a transaction fails with its next statement.
 */
export class WatchedPool extends pg.Pool {
  /** Since when the pool has been exhausted. */
  #dry: number | undefined

  readonly #pooled: boolean

  constructor({ pooled = false, ...options }: PoolOptions = {}) {
    super({ connectionTimeoutMillis: connectionTimeoutMs, ...options })
    this.#pooled = pooled
    this.on('error', () => {})
    this.on('connect', (client) => void client.on('error', () => {}))
    for (const moving of ['acquire', 'release'] as const) this.on(moving, () => (this.#dry = undefined))
    pools.add(this)
  }

  /** Milliseconds for which the pool has been exhausted; 0 if it is not. */
  get stuckFor(): number {
    return this.#dry === undefined ? 0 : performance.now() - this.#dry
  }

  // The driver's own queries pass a callback.
  override connect(...args: unknown[]): never {
    const callback = args[0] as Callback | undefined
    if (isDatabaseAway()) {
      if (!callback) return Promise.reject(new DatabaseAway()).catch(noteAway) as never
      return process.nextTick(callback, new DatabaseAway()) as never
    }
    const connect = super.connect as Connect
    if (!callback) return connect.call(this).catch((error: Error) => noteAway(this.#noted(error))) as never
    return connect.call(this, (error?: Error, ...rest: never[]) =>
      callback(error && this.#noted(error), ...rest),
    ) as never
  }

  override query(...args: unknown[]): never {
    const answer = (super.query as (...args: unknown[]) => Promise<unknown>).apply(this, this.ownQuery(args))
    return (typeof args.at(-1) === 'function' ? answer : answer.catch(noteAway)) as never
  }

  /**
   * The driver stores the callback in the query object itself, and the adapter reuses one object for each prepared
   * statement: without a copy, another query's callback would be called.
   */
  protected ownQuery([query, ...rest]: unknown[]): unknown[] {
    const isPlain = typeof query === 'object' && query && Object.getPrototypeOf(query) === Object.prototype
    if (!isPlain) return [query, ...rest]
    return [{ ...query, ...(this.#pooled ? { name: undefined } : {}) }, ...rest]
  }

  breakConnections(): void {
    this.#dry = undefined
    // Connections being established are only in the pool's own list.
    const { _clients } = this as unknown as { _clients: { connection: { stream: { destroy(): void } } }[] }
    for (const { connection } of _clients) connection.stream.destroy()
  }

  override async end(): Promise<void> {
    pools.delete(this)
    await super.end()
  }

  #noted(error: Error): Error {
    if (isAway(error) && !isDatabaseAway()) this.#dry ??= performance.now()
    return error
  }
}

/**
 * The pool of Payload's adapter. The adapter takes one connection at its start and never releases it, so that an
 * ordinary pool could not end; this one releases it itself. It also registers the queries of abortable work.
 */
class AdapterPool extends WatchedPool {
  #first: Promise<pg.PoolClient> | undefined

  override connect(...args: unknown[]): never {
    const connected = (super.connect as Connect).apply(this, args)
    if (args.length) return connected as never
    this.#first ??= connected
    const work = currentWork()
    // A transaction begins.
    work?.readFromPrimary()
    return (work ? connected.then((client) => work.hold(client)) : connected) as never
  }

  override query(...args: unknown[]): never {
    const work = currentWork()
    if (!work || typeof args.at(-1) === 'function')
      return (super.query as (...args: unknown[]) => unknown).apply(this, args) as never
    const query = this.ownQuery(args)
    const askPrimary = async () => {
      const answer = await work.query(() => super.connect() as never, query).catch(noteAway)
      if ((answer as pg.QueryResult).command !== 'SELECT') work.readFromPrimary()
      return answer
    }
    return askStandbyOrPrimary(work, query, askPrimary) as never
  }

  override async end(): Promise<void> {
    await this.#first?.then(
      (client) => client.release(),
      () => {},
    )
    await super.end()
  }
}

/** The driver for the adapter, with that pool. */
export const driver = { ...pg, Pool: AdapterPool } as typeof pg
