import { AsyncLocalStorage } from 'node:async_hooks'

/** Seconds after which it is worth asking again; what `Retry-After` says. */
export const retryAfter = 3

/** The database has not answered for a while; nothing is asked of it before it does. */
export class DatabaseAway extends Error {
  override readonly name = 'DatabaseAway'
  readonly code = 'databaseAway'
  constructor() {
    super('The database does not answer.')
  }
}

/** Codes of the operating system and of PostgreSQL: no connection, no room for one, starting, stopping, or a standby. */
const codes =
  /^(databaseAway|ECONN(REFUSED|RESET|ABORTED)|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|08\w{3}|57P0[1-5]|53[0-9]{3}|25P03|25006)$/
/** What the driver says without a code. */
const texts =
  /^(Connection terminated|Client (has encountered|was closed)|timeout expired|timeout exceeded when trying to connect)/

type Failed = { code?: unknown; message?: unknown; cause?: unknown }

/** Whether this failed because the database could not be reached, and not for what was asked of it. */
export function isAway(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { code, message, cause } = error as Failed
  if (typeof code === 'string' && codes.test(code)) return true
  return (typeof message === 'string' && texts.test(message)) || (cause !== error && isAway(cause))
}

/** What a request has met. */
export type Met = {
  /** Something it asked of the database found nobody there. */
  away?: boolean
  /** Whose session it is could not be looked up: it is not known who asks. */
  accountUnknown?: boolean
  /** Something of it has been saved already. */
  saved?: boolean
}

/** Server, hooks and pages are bundled apart; what they share goes by this name. */
const key = Symbol.for('buergernetz.met')
type Shared = { [key]?: AsyncLocalStorage<Met> }
const requests = ((globalThis as Shared)[key] ??= new AsyncLocalStorage<Met>())

/** Notes what `work` meets: libraries make "not found" or "not logged in" of an error. */
export const noting = <T>(met: Met, work: () => T): T => requests.run(met, work)

/** Remembers in the request at hand what this error says of the database, and passes it on. */
export function noteAway(error: unknown, more: Pick<Met, 'accountUnknown'> = {}): never {
  const met = requests.getStore()
  if (met && isAway(error)) Object.assign(met, { away: true, ...more })
  throw error
}

export const metByThisRequest = (): Met | undefined => requests.getStore()
