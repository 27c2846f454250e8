import type { DatabaseAdapterObj, Payload, PayloadRequest } from 'payload'
import { log } from '../../log/log'
import { notSavedCode } from '../connection/not-saved'

/** How a transaction ended; `unknown` if the connection was lost during the commit. */
export type Outcome = 'committed' | 'rolledBack' | 'unknown'
type Work = (outcome: Outcome) => Promise<unknown>
type Ends = {
  /** Callbacks for the end of one transaction, whatever its outcome. */
  of: Map<number | string, Work[]>
  /** Callbacks for each commit of this process. */
  ofCommits: Set<Work>
}
type Ending = (this: unknown, id?: number | string | Promise<number | string>) => Promise<void>

/** Hooks are bundled more than once; they share this state on the one database adapter. */
const key = Symbol.for('buergernetz.transaction-ends')

/** Enables `whenTransactionEnds` and `afterEachCommit` for this database. */
export function withTransactionEnd<T>(adapter: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> {
  return {
    ...adapter,
    init(args) {
      const database = adapter.init(args) as Record<string | symbol, unknown>
      const ends: Ends = { of: new Map(), ofCommits: new Set() }
      database[key] = ends
      const { commitTransaction, rollbackTransaction } = database
      database.commitTransaction = ended('committed', commitTransaction as Ending, ends.of, ends.ofCommits)
      database.rollbackTransaction = ended('rolledBack', rollbackTransaction as Ending, ends.of)
      return database as never
    },
  }
}

/**
 * Runs `work` when the request's transaction has ended, whatever its outcome: `work` has to check that. The caller of
 * the request waits for it; its errors are logged and have no effect. Without a transaction it runs at once.
 */
export async function whenTransactionEnds(req: PayloadRequest, work: Work): Promise<void> {
  const id = await req.transactionID
  const ends = endsOf(req.payload).of
  if (id === undefined) await quietly(() => work('committed'))
  else ends.set(id, [...(ends.get(id) ?? []), work])
}

/**
 * Runs `work` after each commit of a transaction in this process, before the committing code continues.
 *
 * @returns a function that stops it.
 */
export function afterEachCommit(payload: Payload, work: Work): () => void {
  const { ofCommits } = endsOf(payload)
  ofCommits.add(work)
  return () => void ofCommits.delete(work)
}

function endsOf(payload: Payload): Ends {
  return (payload.db as unknown as Record<symbol, Ends>)[key]!
}

function ended(
  wanted: Outcome,
  end: Ending,
  ends: Ends['of'],
  always: ReadonlySet<Work> = new Set(),
): Ending {
  return async function (given) {
    const id = await given
    let outcome = wanted
    try {
      await end.call(this, id)
    } catch (error) {
      outcome = notSavedCode(error) === 'maybeSaved' ? 'unknown' : 'rolledBack'
      throw error
    } finally {
      const all = id === undefined ? [] : (ends.get(id) ?? [])
      if (id !== undefined) ends.delete(id)
      for (const work of [...always, ...all]) await quietly(() => work(outcome))
    }
  }
}

async function quietly(work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    log.error({ err: error }, 'work after a transaction failed')
  }
}
