import pg from 'pg'

/**
 * The pool Payload's adapter works with. The adapter takes one connection at its start and never gives it
 * back, so that an ordinary pool could not end; this one gives it back itself.
 */
class AdapterPool extends pg.Pool {
  #first: Promise<pg.PoolClient> | undefined

  // The adapter calls this without a callback; the driver's own queries come with one.
  override connect(...args: unknown[]): never {
    const connect = super.connect as (...args: unknown[]) => Promise<pg.PoolClient>
    const connected = connect.apply(this, args)
    if (!args.length) this.#first ??= connected
    return connected as never
  }

  override async end(): Promise<void> {
    await this.#first?.then(
      (client) => client.release(),
      () => {},
    )
    await super.end()
  }
}

/** The driver, for the adapter, with that pool. */
export const driver = { ...pg, Pool: AdapterPool } as typeof pg
