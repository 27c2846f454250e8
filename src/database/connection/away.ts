import { AsyncLocalStorage } from 'node:async_hooks'

/** Seconds after which a retry makes sense; sent as `Retry-After`. */
export const retryAfter = 3

/** The database is down; no queries are sent until it responds. */
export class DatabaseAway extends Error {
  override readonly name = 'DatabaseAway'
  readonly code = 'databaseAway'
  constructor() {
    super('The database does not answer.')
  }
}

/** Error codes of the operating system and of PostgreSQL: no connection, too many, starting, stopping, or a standby. */
const codes =
  /^(databaseAway|ECONN(REFUSED|RESET|ABORTED)|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|08\w{3}|57P0[1-5]|53[0-9]{3}|25P03|25006)$/
/** Error messages of the driver that have no code. */
const texts =
  /^(Connection terminated|Client (has encountered|was closed)|timeout expired|timeout exceeded when trying to connect)/

type Failed = { code?: unknown; message?: unknown; cause?: unknown }

/** Whether the error means that the database could not be reached, rather than that it refused the query. */
export function isAway(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { code, message, cause } = error as Failed
  if (typeof code === 'string' && codes.test(code)) return true
  return (typeof message === 'string' && texts.test(message)) || (cause !== error && isAway(cause))
}

/** What happened during a request. */
export type Met = {
  /** A query failed because the database is down. */
  away?: boolean
  /** The session lookup failed: the user is unknown. */
  accountUnknown?: boolean
  /** Some changes are already committed. */
  saved?: boolean
}

/** Server, hooks and pages are separate bundles that share this state through the symbol. */
const key = Symbol.for('buergernetz.met')
type Shared = { [key]?: AsyncLocalStorage<Met> }
const requests = ((globalThis as Shared)[key] ??= new AsyncLocalStorage<Met>())

/** Records errors during `work`: libraries turn them into "not found" or "not logged in". */
export const noting = <T>(met: Met, work: () => T): T => requests.run(met, work)

/** Records in the current request whether the error means that the database is down, and rethrows it. */
export function noteAway(error: unknown, more: Pick<Met, 'accountUnknown'> = {}): never {
  const met = requests.getStore()
  if (met && isAway(error)) Object.assign(met, { away: true, ...more })
  throw error
}

export const metByThisRequest = (): Met | undefined => requests.getStore()
