import { type MigrateUpArgs, sql } from '@payloadcms/db-postgres'
import { queueMail } from '../accounts/mail-queue'
import type { LinkKind } from '../domain/link-kind'
import { planKey } from '../jobs/queue/plans'
import { queueJob } from '../jobs/queue/queue'

/** Gives mails and plans that still wait to the one queue. A plan that a killed process had begun counts as waiting. */
export async function up({ db, req }: MigrateUpArgs): Promise<void> {
  const mails = await db.execute<{ kind: LinkKind; account_id: string | null }>(
    sql`delete from account_mails returning kind, account_id`,
  )
  for (const { kind, account_id } of mails.rows) await queueMail(req, kind, account_id ?? undefined)
  const plans = await db.execute<{ id: string; wait_until: Date | string | null }>(
    sql`select id, wait_until from payload_jobs
      where task_slug = 'schedulePublish' and completed_at is null and has_error is not true`,
  )
  for (const { id, wait_until } of plans.rows)
    await queueJob(req, 'publish', { plan: id }, { at: new Date(wait_until ?? Date.now()), key: planKey(id) })
}

export async function down(): Promise<void> {
  // Mails and plans that wait in the queue are lost to an older version: it does not know the queue.
}
