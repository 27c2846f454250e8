import { isAway } from '../database/connection/away'

type Failed = { name?: unknown; code?: unknown; status?: unknown; data?: unknown; cause?: unknown }

/** PostgreSQL: a cancelled statement, whose client is gone. */
const cancelled = '57014'
/** Invalid JSON, and input nested too deeply to process. */
const unreadable = (error: unknown) =>
  error instanceof SyntaxError || (error instanceof RangeError && error.message.includes('call stack'))

/**
 * Whether an error is an expected answer to a client: a refusal (any status below 500), an exceeded limit, an aborted
 * request, or a database that is down. It needs no fix in the code.
 */
export function isExpected(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { name, code, status, data, cause } = error as Failed
  if (typeof status === 'number' && status >= 400 && status < 500) return true
  if (name === 'LimitPassed' || name === 'WorkStopped' || code === cancelled) return true
  if (isNotSaved(data) || isAway(error) || unreadable(error)) return true
  return cause !== error && isExpected(cause)
}

/** The client has been told that its change was not saved. */
const isNotSaved = (data: unknown): boolean =>
  ['notSaved', 'maybeSaved'].includes((data as { code?: string } | undefined)?.code ?? '')
