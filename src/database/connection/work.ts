import { AsyncLocalStorage } from 'node:async_hooks'
import type pg from 'pg'
import { cancel } from './cancel'
import { Slots } from './slots'

/** A statement that was stopped, or not begun, because its work was. */
export class WorkStopped extends Error {
  override readonly name = 'WorkStopped'
  constructor() {
    super('The work this statement belongs to was stopped.')
  }
}

/**
 * Connections that works use at once for single statements, of the 20 of the pool: what one kind asks for takes none
 * from the other. What is left is for transactions, of which there are few at once, for jobs and `/readyz`.
 */
const slots = { anonymous: new Slots(5), account: new Slots(7) }

/**
 * Everything the database does for one request, so that it can be stopped as a whole. Statements that run are
 * cancelled, and none is begun any more except to end a transaction. Whether a transaction that was about to
 * be committed still is cannot be known: what was stopped must be told as such, not as done.
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

  /** Whether it is of an account and has only read so far: a standby may be asked then. */
  get onlyReads(): boolean {
    return this.#onlyReads
  }

  /** Said before the work begins. */
  willOnlyRead(): void {
    this.#onlyReads = this.lane === 'account'
  }

  /** From now on it must see what it has written, or what a standby could not answer. */
  readFromPrimary(): void {
    this.#onlyReads = false
  }

  /** Does something as part of this work: whatever it asks of the database belongs to it. */
  run<T>(something: () => T): T {
    return current.run(this, something)
  }

  /** Resolves when the running statements have been told to stop. */
  stop(): Promise<void> {
    return (this.#cancelling ??= Promise.all([...this.#running].map(cancel)).then(() => {}))
  }

  /** Runs a statement on a connection of its own, as a pool does. */
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
   * Takes part in what happens on a connection until it is given back. A connection on which something was
   * cancelled is not used again: the cancelling could hit the next one's statement.
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

/** Hooks and pool may be bundled apart; what they share goes by this name. */
const key = Symbol.for('buergernetz.work')
type Shared = { [key]?: AsyncLocalStorage<Work> }
const current = ((globalThis as Shared)[key] ??= new AsyncLocalStorage<Work>())

/** The work that is being done, if it is one that can be stopped. */
export const currentWork = (): Work | undefined => current.getStore()

function endsTransaction(statement: unknown): boolean {
  const text = typeof statement === 'string' ? statement : (statement as { text?: string } | undefined)?.text
  return /^\s*(commit|rollback)/i.test(text ?? '')
}
