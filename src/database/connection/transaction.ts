import {
  NodePgSession,
  NodePgTransaction,
  type NodePgDatabase,
} from '@payloadcms/db-postgres/drizzle/node-postgres'
import type pg from 'pg'
import { metByThisRequest, noteAway } from './away'
import { afterFailedCommit, NotSaved } from './not-saved'
import { WorkStopped } from './work'

type Query = (...args: unknown[]) => Promise<pg.QueryResult>

/** The parts of drizzle's database that its own transactions consist of. */
export type Drizzle = {
  dialect: never
  session: { schema: never; options: never }
}

/**
 * Milliseconds after which PostgreSQL ends an idle transaction, to reclaim leaked connections. Set per transaction and
 * not per connection, which a pooler may share with other clients.
 */
const longestIdle = 60_000
const opening = `begin; set local idle_in_transaction_session_timeout = ${longestIdle}`

/** One transaction on a dedicated connection, which it always releases. */
export class Transaction {
  /**
   * Runs statements of this transaction; they fail once it is over, even if the connection is in use elsewhere by
   * then.
   */
  readonly db: NodePgDatabase
  /** The first error; reported when an aborted transaction is committed. */
  refused: Error | undefined
  readonly #client: pg.PoolClient
  #over = false
  #stopped = false

  private constructor(client: pg.PoolClient, { dialect, session: { schema, options } }: Drizzle) {
    this.#client = client
    const gate = { query: (...args: unknown[]) => this.#query(args) }
    const session = new NodePgSession(gate as never, dialect, schema, options)
    this.db = new NodePgTransaction(dialect, session, schema) as never
  }

  static async begin(pool: pg.Pool, drizzle: Drizzle): Promise<Transaction> {
    const client = await pool.connect()
    try {
      await client.query(opening)
    } catch (error) {
      client.release(true)
      throw error
    }
    return new Transaction(client, drizzle)
  }

  /**
   * Resolves only after PostgreSQL has acknowledged the commit.
   *
   * @throws NotSaved if it has not, or the error for which it has rolled back everything
   */
  async commit(): Promise<void> {
    this.#over = true
    // A statement may have failed to reach the database without its caller noticing.
    if (this.#stopped) {
      await this.#end('rollback').catch(() => {})
      throw new NotSaved('notSaved')
    }
    const { command } = await this.#end('commit').catch((error: unknown) => {
      throw afterFailedCommit(error)
    })
    // After a failed statement, PostgreSQL treats COMMIT as ROLLBACK, and says so.
    if (command !== 'COMMIT') throw this.refused ?? new NotSaved('notSaved')
    const met = metByThisRequest()
    if (met) met.saved = true
  }

  async rollback(): Promise<void> {
    this.#over = true
    await this.#end('rollback')
  }

  async #query(args: unknown[]): Promise<pg.QueryResult> {
    if (this.#over) throw new Error('The transaction of this request is over.')
    try {
      return await (this.#client.query as Query)(...args)
    } catch (error) {
      if (error instanceof WorkStopped) this.#stopped = true
      noteAway(error)
    }
  }

  async #end(statement: 'commit' | 'rollback'): Promise<pg.QueryResult> {
    try {
      const result = await (this.#client.query as Query)(statement)
      this.#client.release()
      return result
    } catch (error) {
      // The connection's state is unknown: it is closed, and the transaction with it.
      this.#client.release(true)
      throw error
    }
  }
}
