import { APIError } from 'payload'
import { message } from '../../messages'

/** What is known of a change that was not acknowledged: that it is undone, or nothing. */
export type NotSavedCode = 'notSaved' | 'maybeSaved'

/** A transaction that PostgreSQL did not say it has committed. */
export class NotSaved extends APIError<{ code: NotSavedCode }> {
  constructor(
    readonly code: NotSavedCode,
    override readonly cause?: unknown,
  ) {
    super(message(undefined, code), 503, { code }, true)
  }
}

/** Server, hooks and pages are bundled apart: the error is known by its code and not by its class. */
export function notSavedCode(error: unknown): NotSavedCode | undefined {
  const code = (error as { data?: { code?: unknown } | null } | undefined)?.data?.code
  return code === 'notSaved' || code === 'maybeSaved' ? code : undefined
}

/**
 * What a COMMIT that failed says of the transaction. An error that the server itself reports as such has undone it
 * (a deferred condition, a statement that was cancelled). When the connection ends before the answer, or the
 * backend with it (FATAL), nobody can say whether the commit was written before or not.
 */
export function afterFailedCommit(error: unknown): NotSaved {
  const { severity, message: text } = error as { severity?: string; message?: string }
  const neverSent = /not queryable/.test(text ?? '')
  return new NotSaved(severity === 'ERROR' || neverSent ? 'notSaved' : 'maybeSaved', error)
}
