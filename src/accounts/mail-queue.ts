import { randomUUID } from 'node:crypto'
import type { Within } from '../database/connection/within'
import { queueJob } from '../jobs/queue/queue'
import { openLink } from './links'
import type { LinkKind } from '../domain/link-kind'

/**
 * Queues a mail with a link in the request's transaction: it is sent if and only if that commits. Without an account
 * nothing is sent: the call only takes the same time.
 */
export async function queueMail(within: Within, kind: LinkKind, account: string | undefined): Promise<void> {
  const mail = randomUUID()
  await openLink(within, mail, account ?? null, kind)
  await queueJob(within, 'account-mail', { mail, kind })
}
