import { AsyncLocalStorage } from 'node:async_hooks'
import type { DatabaseAdapterObj } from 'payload'
import { Slots } from '../connection/slots'
import type { Work } from '../connection/work'
import { allStandbys, standbyFor, statements } from './standbys'
import { standbyConnections } from './standby'

type FindArguments = { collection?: string; req?: { transactionID?: unknown } }
type Read = (this: unknown, asked: FindArguments) => Promise<unknown>

/** The adapter's ways to read. What our own statements ask (sessions, second factors, limits) is not among them. */
const reads = [
  ...['findOne', 'find', 'queryDrafts', 'count', 'findDistinct', 'findVersions', 'countVersions'],
  ...['findGlobal', 'findGlobalVersions', 'countGlobalVersions'],
]
const reading = new AsyncLocalStorage<true>()
const slots = new Slots(standbyConnections)

/** Marks what may be read from a standby: records, but for accounts, and nothing within a transaction. */
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
 * Asks a standby, where the work and the statement are such as may be read from one and one is up to date, and else
 * the primary. Whatever a standby does not answer, since it is gone, or in conflict with what it replays, is asked of
 * the primary, once, and so is everything after it in the same work.
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
