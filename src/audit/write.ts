import type { PayloadRequest } from 'payload'

/** One entry of the log. No personal data: records are identified by id, states by code. */
export type AuditEntry = {
  /** A stable code of the action, such as `login` or `rolesChanged`. */
  action: string
  /** Slug of the collection the record belongs to. */
  subject: string
  recordId?: string
  /** Id of the municipality whose staff may read the entry. */
  municipality?: string
  fromState?: string
  toState?: string
  reason?: string
  /** Id of the acting account; default: the account of the request. */
  actor?: string
}

/**
 * Adds a row to the audit log, in the request's transaction where there is one: it is committed or rolled back with
 * the change it documents.
 *
 * Actions on the user's own account name it as the record only. The log never changes, and its reference to an actor
 * blocks deletion of the account: otherwise a user who did nothing but log in could never be deleted.
 *
 * @throws the database's error; the caller must then discard the change, too.
 */
export async function writeAudit(req: PayloadRequest, entry: AuditEntry): Promise<void> {
  const actor = entry.actor ?? (req.user?.id as string | undefined)
  const uponItself = entry.subject === 'users' && entry.recordId === actor
  await req.payload.create({
    collection: 'audit-log',
    data: { ...entry, actor: uponItself ? null : (actor ?? null), at: new Date().toISOString() },
    depth: 0,
    overrideAccess: true, // only the system writes the log
    req,
  })
}
