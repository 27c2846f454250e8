import { AsyncLocalStorage } from 'node:async_hooks'
import type { DatabaseAdapterObj } from 'payload'
import { Slots } from '../connection/slots'
import type { Work } from '../connection/work'
import { allStandbys, standbyFor, statements } from './standbys'
import { standbyConnections } from './standby'

type FindArguments = { collection?: string; req?: { transactionID?: unknown } }
type Read = (this: unknown, asked: FindArguments) => Promise<unknown>

/** The adapter's read methods. Our own statements (sessions, second factors, limits) are not included. */
const reads = [
  ...['findOne', 'find', 'queryDrafts', 'count', 'findDistinct', 'findVersions', 'countVersions'],
  ...['findGlobal', 'findGlobalVersions', 'countGlobalVersions'],
]
const reading = new AsyncLocalStorage<true>()
const slots = new Slots(standbyConnections)

/** Marks reads that a standby may serve: records except accounts, and nothing within a transaction. */
export const withStandbyReads = <T>(adapter: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> => ({
  ...adapter,
  init(args) {
    const database = adapter.init(args) as unknown as Record<string, Read>
    for (const name of reads) {
      const read = database[name]!
      database[name] = function (asked) {
        const marked = asked.collection !== 'users' && !asked.req?.transactionID
        return marked ? reading.run(true, () => read.call(this, asked)) : read.call(this, asked)
      }
    }
    return database as never
  },
})

/**
 * Sends a query to a standby, if the work and the statement allow it and one is up to date, else to the primary.
 * Queries that fail on the standby, because it is gone or in conflict with replay, are sent to the primary once, and
 * so is the rest of the same work.
 */
export async function askStandbyOrPrimary(
  work: Work,
  [query, ...rest]: unknown[],
  askPrimary: () => Promise<unknown>,
): Promise<unknown> {
  const mayAsk = () => allStandbys().length > 0 && work.onlyReads && reading.getStore() === true
  const standby = mayAsk() ? await standbyFor(work) : undefined
  if (!standby || !mayAsk()) return askPrimary()
  try {
    // Behind a pooler the next statement may be in another session: nothing is prepared.
    const unnamed = typeof query === 'object' ? { ...query, name: undefined } : query
    const answer = await work.query(() => standby.connect(), [unnamed, ...rest], slots)
    statements.answered++
    return answer
  } catch (error) {
    if (work.stopped) throw error
    statements.again++
    work.readFromPrimary()
    return askPrimary()
  }
}
