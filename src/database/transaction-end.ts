import type { DatabaseAdapterObj, Payload, PayloadRequest } from 'payload'
import { log } from '../server/log'

type Work = () => Promise<unknown>
type Ends = Map<number | string, Work[]>
type Ending = (this: unknown, id?: number | string | Promise<number | string>) => Promise<void>

/** Hooks are bundled more than once; what they share hangs on the one database adapter. */
const key = Symbol.for('buergernetz.transaction-ends')

/** Lets `whenTransactionEnds` work with this database. */
export function withTransactionEnd<T>(adapter: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> {
  return {
    ...adapter,
    init(args) {
      const database = adapter.init(args) as Record<string | symbol, unknown>
      const ends: Ends = new Map()
      database[key] = ends
      for (const name of ['commitTransaction', 'rollbackTransaction'])
        database[name] = ended(database[name] as Ending, ends)
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
  const ends = endsOf(req.payload)
  if (id === undefined) await quietly(work)
  else ends.set(id, [...(ends.get(id) ?? []), work])
}

function endsOf(payload: Payload): Ends {
  return (payload.db as unknown as Record<symbol, Ends>)[key]!
}

function ended(end: Ending, ends: Ends): Ending {
  return async function (given) {
    const id = await given
    try {
      await end.call(this, id)
    } finally {
      const all = id === undefined ? [] : (ends.get(id) ?? [])
      if (id !== undefined) ends.delete(id)
      for (const work of all) await quietly(work)
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
