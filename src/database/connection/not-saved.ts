import { APIError } from 'payload'
import { message } from '../../messages'

/** The state of a change that was not acknowledged: rolled back, or unknown. */
export type NotSavedCode = 'notSaved' | 'maybeSaved'

/** A transaction whose commit PostgreSQL did not acknowledge. */
export class NotSaved extends APIError<{ code: NotSavedCode }> {
  constructor(
    readonly code: NotSavedCode,
    override readonly cause?: unknown,
  ) {
    super(message(undefined, code), 503, { code }, true)
  }
}

/** Server, hooks and pages are separate bundles: the error is identified by code, not by class. */
export function notSavedCode(error: unknown): NotSavedCode | undefined {
  const code = (error as { data?: { code?: unknown } | null } | undefined)?.data?.code
  return code === 'notSaved' || code === 'maybeSaved' ? code : undefined
}

/**
 * What a failed COMMIT says about the transaction. An error reported by the server itself means it is rolled back (a
 * deferred constraint, a cancelled statement). If the connection is lost before the response, or the backend with it
 * (FATAL), it is unknown whether the commit was written.
 */
export function afterFailedCommit(error: unknown): NotSaved {
  const { severity, message: text } = error as { severity?: string; message?: string }
  const neverSent = /not queryable/.test(text ?? '')
  return new NotSaved(severity === 'ERROR' || neverSent ? 'notSaved' : 'maybeSaved', error)
}
