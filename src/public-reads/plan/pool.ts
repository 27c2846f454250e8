import type pg from 'pg'
import { type PoolOptions, WatchedPool } from '../../database/connection/pool'
import { pools } from '../../database/connection/pools'

/** A pool that only reads, for statements that were planned. */
export type ReadPool = {
  /** The one row a statement gives, as values in the order of its columns. */
  row(statement: { name?: string; text: string; values: unknown[] }): Promise<unknown[]>
  end(): Promise<void>
}

/** Just-in-time compilation pays for long reports, never for a page; whatever is planned here changes nothing. */
const ofTheSession = (timeoutMs: number) =>
  `set jit = off; set default_transaction_read_only = on; set statement_timeout = ${timeoutMs}`
const ofTheTransaction = (timeoutMs: number) =>
  `begin read only; set local jit = off; set local statement_timeout = ${timeoutMs}`

type Options = {
  /** After which PostgreSQL itself ends a statement. */
  timeoutMs: number
  /**
   * As many as queries from outside are worked on at once (limits/admission.ts): none of them waits for a connection,
   * which would come on top of its time.
   */
  max?: number
  /** Whether a pooler gives each transaction another session: what were set for one would be set for others. */
  pooled?: boolean
  /** For connections that break while nobody uses them; the pool opens others. */
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
    // A connection remembers every statement that was prepared on it, until it is closed.
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
