import { isAway } from '../database/connection/away'

type Failed = { name?: unknown; code?: unknown; status?: unknown; data?: unknown; cause?: unknown }

/** PostgreSQL: a statement that was cancelled, since nobody waits for it any more. */
const cancelled = '57014'
/** Input that is no JSON, and input that is nested too deeply to be gone through. */
const unreadable = (error: unknown) =>
  error instanceof SyntaxError || (error instanceof RangeError && error.message.includes('call stack'))

/**
 * Whether an error is what a client was told for a reason of its own: a refusal (any status below 500), a limit that
 * was passed, a request that was stopped, or a database that is away. Nobody has to mend the program for it.
 */
export function isExpected(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { name, code, status, data, cause } = error as Failed
  if (typeof status === 'number' && status >= 400 && status < 500) return true
  if (name === 'LimitPassed' || name === 'WorkStopped' || code === cancelled) return true
  if (isNotSaved(data) || isAway(error) || unreadable(error)) return true
  return cause !== error && isExpected(cause)
}

/** A change that is told as not saved has been told. */
const isNotSaved = (data: unknown): boolean =>
  ['notSaved', 'maybeSaved'].includes((data as { code?: string } | undefined)?.code ?? '')
