import type { DatabaseAdapterObj, Payload, PayloadRequest } from 'payload'
import { log } from '../server/log'

type Work = () => Promise<unknown>
type Ends = {
  /** What is to be done at the end of one transaction, whichever way it ends. */
  of: Map<number | string, Work[]>
  /** What is to be done after each commit of this process. */
  ofCommits: Set<Work>
}
type Ending = (this: unknown, id?: number | string | Promise<number | string>) => Promise<void>

/** Hooks are bundled more than once; what they share hangs on the one database adapter. */
const key = Symbol.for('buergernetz.transaction-ends')

/** Lets `whenTransactionEnds` and `afterEachCommit` work with this database. */
export function withTransactionEnd<T>(adapter: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> {
  return {
    ...adapter,
    init(args) {
      const database = adapter.init(args) as Record<string | symbol, unknown>
      const ends: Ends = { of: new Map(), ofCommits: new Set() }
      database[key] = ends
      database.commitTransaction = ended(database.commitTransaction as Ending, ends.of, ends.ofCommits)
      database.rollbackTransaction = ended(database.rollbackTransaction as Ending, ends.of)
      return database as never
    },
  }
}

/**
 * Does `work` when the request's transaction has ended, whichever way: it has to look what became of it. The
 * caller of the request waits for it; if it fails, that is logged and changes nothing. Without a transaction
 * it is done at once.
 */
export async function whenTransactionEnds(req: PayloadRequest, work: Work): Promise<void> {
  const id = await req.transactionID
  const ends = endsOf(req.payload).of
  if (id === undefined) await quietly(work)
  else ends.set(id, [...(ends.get(id) ?? []), work])
}

/**
 * Does `work` after each commit of a transaction in this process, before whoever committed goes on.
 *
 * @returns what ends that.
 */
export function afterEachCommit(payload: Payload, work: Work): () => void {
  const { ofCommits } = endsOf(payload)
  ofCommits.add(work)
  return () => void ofCommits.delete(work)
}

function endsOf(payload: Payload): Ends {
  return (payload.db as unknown as Record<symbol, Ends>)[key]!
}

function ended(end: Ending, ends: Ends['of'], always: ReadonlySet<Work> = new Set()): Ending {
  return async function (given) {
    const id = await given
    try {
      await end.call(this, id)
    } finally {
      const all = id === undefined ? [] : (ends.get(id) ?? [])
      if (id !== undefined) ends.delete(id)
      for (const work of [...always, ...all]) await quietly(work)
    }
  }
}

async function quietly(work: Work): Promise<void> {
  try {
    await work()
  } catch (error) {
    log.error({ err: error }, 'work after a transaction failed')
  }
}
