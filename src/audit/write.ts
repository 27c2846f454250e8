import type { PayloadRequest } from 'payload'

/** What the log keeps of one act. No personal data: records are named by their ids, states by their codes. */
export type AuditEntry = {
  /** A stable code of what was done, such as `login` or `rolesChanged`. */
  action: string
  /** Slug of the collection the record belongs to. */
  subject: string
  recordId?: string
  /** Id of the municipality whose staff may read the entry. */
  municipality?: string
  fromState?: string
  toState?: string
  reason?: string
  /** Id of the account that acts; the account of the request unless said otherwise. */
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
    overrideAccess: true, // the system writes the log; nobody else may
    req,
  })
}
