import type { CollectionAfterDeleteHook } from 'payload'
import { writeAudit } from '../audit/write'

/** Deleting a token revokes it. The log names its account: what accounts do with their own must not keep them from deletion. */
export const noteRevocation: CollectionAfterDeleteHook = async ({ doc, id, req }) => {
  const { account } = doc as { account?: string | { id: string } | null }
  await writeAudit(req, {
    action: 'previewTokenRevoked',
    subject: 'users',
    recordId: typeof account === 'string' ? account : account?.id,
    fromState: String(id),
  })
}
