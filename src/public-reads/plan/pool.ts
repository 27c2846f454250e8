import type pg from 'pg'
import { type PoolOptions, WatchedPool } from '../../database/connection/pool'
import { pools } from '../../database/connection/pools'

/** A read-only pool for planned statements. */
export type ReadPool = {
  /** The single row of a statement, as values in column order. */
  row(statement: { name?: string; text: string; values: unknown[] }): Promise<unknown[]>
  end(): Promise<void>
}

/** Just-in-time compilation pays off for long reports, never for a page; planned statements are read-only. */
const ofTheSession = (timeoutMs: number) =>
  `set jit = off; set default_transaction_read_only = on; set statement_timeout = ${timeoutMs}`
const ofTheTransaction = (timeoutMs: number) =>
  `begin read only; set local jit = off; set local statement_timeout = ${timeoutMs}`

type Options = {
  /** PostgreSQL's statement timeout in milliseconds. */
  timeoutMs: number
  /**
   * The number of concurrent external queries (limits/admission.ts): none waits for a connection, which would add to
   * its time.
   */
  max?: number
  /** Whether there is a pooler in transaction mode: session settings would leak to other clients. */
  pooled?: boolean
  /** For idle connections that break; the pool opens others. */
  onError(error: Error): void
}

export function openReadPool(
  connectionString: string,
  { timeoutMs, max = 10, pooled = false, onError }: Options,
): ReadPool {
  const pool: pg.Pool = new WatchedPool({
    connectionString,
    max,
    pooled,
    application_name: 'buergernetz reads',
    idleTimeoutMillis: 60_000,
    // A connection remembers every prepared statement until it is closed.
    maxUses: 20_000,
    // Called before a new connection is used for the first time.
    verify(client: pg.PoolClient, done: (error?: Error) => void) {
      if (pooled) done()
      else client.query(ofTheSession(timeoutMs)).then(() => done(), done)
    },
  } as PoolOptions)
  pool.on('error', onError)
  pools.set('reads', pool)
  return {
    async row({ name, text, values }) {
      if (pooled) return rowInTransaction(pool, ofTheTransaction(timeoutMs), { text, values })
      const { rows } = await pool.query<unknown[]>({ name, text, values, rowMode: 'array' })
      return rows[0]!
    },
    end: () => pool.end(),
  }
}

async function rowInTransaction(
  pool: pg.Pool,
  begin: string,
  statement: { text: string; values: unknown[] },
): Promise<unknown[]> {
  const client = await pool.connect()
  try {
    await client.query(begin)
    const { rows } = await client.query<unknown[]>({ ...statement, rowMode: 'array' })
    await client.query('commit')
    client.release()
    return rows[0]!
  } catch (error) {
    client.release(true)
    throw error
  }
}
