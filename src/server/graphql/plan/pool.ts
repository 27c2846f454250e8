import pg from 'pg'

/** A pool that only reads, for statements that were planned. */
export type ReadPool = {
  /** The one row a statement gives, as values in the order of its columns. */
  row(statement: { name?: string; text: string; values: unknown[] }): Promise<unknown[]>
  end(): Promise<void>
}

/** Just-in-time compilation pays for long reports, never for a page; whatever is planned here changes nothing. */
const session = (timeoutMs: number) =>
  `set jit = off; set default_transaction_read_only = on; set statement_timeout = ${timeoutMs}`

/**
 * @param timeoutMs after which PostgreSQL itself ends a statement.
 * @param max as many as queries from outside are worked on at once (limits/admission.ts): none of them waits for a
 *   connection, which would come on top of its time.
 * @param onError for connections that break while nobody uses them; the pool opens others.
 */
export function openReadPool(
  connectionString: string,
  { timeoutMs, max = 10, onError }: { timeoutMs: number; max?: number; onError(error: Error): void },
): ReadPool {
  const pool = new pg.Pool({
    connectionString,
    max,
    application_name: 'buergernetz reads',
    idleTimeoutMillis: 60_000,
    // A connection remembers every statement that was prepared on it, until it is closed.
    maxUses: 20_000,
    // Called before a new connection is used for the first time.
    verify(client: pg.PoolClient, done: (error?: Error) => void) {
      client.query(session(timeoutMs)).then(() => done(), done)
    },
  } as pg.PoolConfig)
  pool.on('error', onError)
  return {
    async row(statement) {
      const { rows } = await pool.query<unknown[]>({ ...statement, rowMode: 'array' })
      return rows[0]!
    },
    end: () => pool.end(),
  }
}
