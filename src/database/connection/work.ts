import { AsyncLocalStorage } from 'node:async_hooks'
import type pg from 'pg'
import { cancel } from './cancel'
import { Slots } from './slots'

/** A statement that was cancelled, or not started, because its work was aborted. */
export class WorkStopped extends Error {
  override readonly name = 'WorkStopped'
  constructor() {
    super('The work this statement belongs to was stopped.')
  }
}

/**
 * Maximum connections for single statements, of the pool's 20: the load of one kind does not affect the other. The
 * rest is for transactions, of which few are concurrent, for jobs and `/readyz`.
 */
const slots = { anonymous: new Slots(5), account: new Slots(7) }

/**
 * All database activity of one request, so that it can be aborted as a whole. Running statements are cancelled, and no
 * new ones start except to end a transaction. Whether a commit in progress still happens is unknown: aborted work must
 * be reported as such, not as done.
 */
export class Work {
  readonly #running = new Set<pg.PoolClient>()
  #cancelling: Promise<void> | undefined
  #onlyReads = false

  /** @param lane whose connections it uses. */
  constructor(private readonly lane: keyof typeof slots = 'anonymous') {}

  get stopped(): boolean {
    return this.#cancelling !== undefined
  }

  /** Whether it is of an account and has only read so far: a standby may serve it then. */
  get onlyReads(): boolean {
    return this.#onlyReads
  }

  /** Call it before the work begins. */
  willOnlyRead(): void {
    this.#onlyReads = this.lane === 'account'
  }

  /** From now on it must see its own writes, or what a standby could not answer. */
  readFromPrimary(): void {
    this.#onlyReads = false
  }

  /** Runs a function as part of this work: its queries belong to it. */
  run<T>(something: () => T): T {
    return current.run(this, something)
  }

  /** Resolves when the running statements have been sent a cancel request. */
  stop(): Promise<void> {
    return (this.#cancelling ??= Promise.all([...this.#running].map(cancel)).then(() => {}))
  }

  /** Runs a statement on any connection, like a pool. */
  async query(
    connect: () => Promise<pg.PoolClient>,
    args: unknown[],
    places = slots[this.lane],
  ): Promise<unknown> {
    const leave = await places.take()
    try {
      if (this.stopped) throw new WorkStopped()
      const client = this.hold(await connect())
      try {
        return await (client.query as (...args: unknown[]) => Promise<unknown>)(...args)
      } finally {
        client.release()
      }
    } finally {
      leave()
    }
  }

  /**
   * Tracks a connection until it is released. A connection on which a statement was cancelled is not reused: the
   * cancel request could hit the next statement.
   */
  hold(client: pg.PoolClient): pg.PoolClient {
    const { release, query } = client
    this.#running.add(client)
    const ask = query as (...args: unknown[]) => unknown
    client.query = ((...args: unknown[]) => {
      if (this.stopped && !endsTransaction(args[0])) return Promise.reject(new WorkStopped())
      return ask.apply(client, args)
    }) as never
    client.release = (error) => {
      Object.assign(client, { release, query })
      this.#running.delete(client)
      release.call(client, error ?? this.stopped)
    }
    return client
  }
}

/** Hooks and pool may be separate bundles; they share this state through the symbol. */
const key = Symbol.for('buergernetz.work')
type Shared = { [key]?: AsyncLocalStorage<Work> }
const current = ((globalThis as Shared)[key] ??= new AsyncLocalStorage<Work>())

/** The current work, if it can be aborted. */
export const currentWork = (): Work | undefined => current.getStore()

function endsTransaction(statement: unknown): boolean {
  const text = typeof statement === 'string' ? statement : (statement as { text?: string } | undefined)?.text
  return /^\s*(commit|rollback)/i.test(text ?? '')
}
