import pg from 'pg'
import { currentWork } from './work'

/**
 * The pool Payload's adapter works with. The adapter takes one connection at its start and never gives it
 * back, so that an ordinary pool could not end; this one gives it back itself. What belongs to a work that can
 * be stopped is noted there. A connection that breaks while nobody waits for its answer ends nothing: the next query
 * gets another one, and a transaction learns of it by its next statement.
 */
class AdapterPool extends pg.Pool {
  #first: Promise<pg.PoolClient> | undefined

  constructor(options?: pg.PoolConfig) {
    super(options)
    this.on('error', () => {})
    this.on('connect', (client) => void client.on('error', () => {}))
  }

  // The adapter calls this without a callback; the driver's own queries come with one.
  override connect(...args: unknown[]): never {
    const connect = super.connect as (...args: unknown[]) => Promise<pg.PoolClient>
    const connected = connect.apply(this, args)
    if (args.length) return connected as never
    this.#first ??= connected
    const work = currentWork()
    return (work ? connected.then((client) => work.hold(client)) : connected) as never
  }

  override query(...given: unknown[]): never {
    const args = withOwnQuery(given)
    const work = currentWork()
    if (!work || typeof args.at(-1) === 'function')
      return (super.query as (...args: unknown[]) => unknown).apply(this, args) as never
    return work.query(() => super.connect(), args) as never
  }

  override async end(): Promise<void> {
    await this.#first?.then(
      (client) => client.release(),
      () => {},
    )
    await super.end()
  }
}

/**
 * The driver notes whom to call back in the very object that describes the query, and the adapter gives it the same
 * one each time a prepared statement is asked: another's callback would be called.
 */
function withOwnQuery([query, ...rest]: unknown[]): unknown[] {
  const isPlain = typeof query === 'object' && query && Object.getPrototypeOf(query) === Object.prototype
  return [isPlain ? { ...query } : query, ...rest]
}

/** The driver, for the adapter, with that pool. */
export const driver = { ...pg, Pool: AdapterPool } as typeof pg
