import { sql } from '@payloadcms/db-postgres'
import { jobSchema } from '../../database/schema/job-schema'
import { statement } from '../../database/connection/statement'
import type { Within } from '../../database/connection/within'
import type { LinkKind } from '../../domain/link-kind'
import type { ContentLocale } from '../../domain/locales'

/** Job inputs. No personal data beyond ids: rows of failed jobs stay for weeks. */
export type JobInputs = {
  /** Send a mail with a link. The mail's id determines the link's secret, and the Message-ID. */
  'account-mail': { mail: string; kind: LinkKind }
  /** Send a confirmation link to a new address, or a notice to the old one; the addresses are encrypted. */
  'address-mail': { mail: string; to: 'new' | 'old'; proposal: string }
  /** Carry out a plan of the panel (`payload_jobs`). */
  publish: { plan: string }
  /** Remove files that no record references. */
  'forsaken-files': Record<string, never>
  /** Make the scaled copies of pictures stored by an older version. */
  'scaled-pictures': Record<string, never>
  /** Remove expired rows: sessions, links, counters, old failed jobs. */
  'expired-rows': Record<string, never>
  /** Renew the stored occurrences of events. */
  occurrences: Record<string, never>
  /** Renew the stored openings of services. */
  openings: Record<string, never>
  /** Write the copies of the site without internet, in one language or all. */
  'offline-copy': { locale?: ContentLocale }
  /** Plan the calls of webhooks after a public change; queued by the triggers `tell_webhooks`. */
  'webhook-changes': Record<string, never>
  /** Make a delivery of all changes a webhook has not been told of. */
  'webhook-call': { webhook: string }
  /** Send a delivery of a webhook. */
  'webhook-delivery': { delivery: string }
}
export type JobName = keyof JobInputs

/**
 * Maximum attempts per job. The delays between them are e, e², e³ … seconds, at most six hours: eight attempts take
 * half an hour, fourteen a day.
 */
export const attempts: Record<JobName, number> = {
  'account-mail': 14,
  'address-mail': 14,
  publish: 8,
  'forsaken-files': 3,
  'scaled-pictures': 3,
  'expired-rows': 3,
  occurrences: 3,
  openings: 3,
  'offline-copy': 3,
  'webhook-changes': 14,
  'webhook-call': 14,
  'webhook-delivery': 14,
}

/**
 * Queues a job in the request's transaction: it runs if and only if that commits.
 *
 * @param options.at when it is due; default: now.
 * @param options.key a new job replaces a job with the same key that has not started.
 * @param options.keepsTime the replaced job's time is kept.
 */
export async function queueJob<Name extends JobName>(
  within: Within,
  name: Name,
  input: JobInputs[Name],
  { at, key, keepsTime }: { at?: Date; key?: string; keepsTime?: boolean } = {},
): Promise<void> {
  await statement(
    within,
    sql`select from ${sql.raw(jobSchema)}.add_job(${name}, ${JSON.stringify(input)}::json,
      run_at => ${at?.toISOString() ?? null}::timestamptz, max_attempts => ${attempts[name]}::int,
      job_key => ${key ?? null}::text, job_key_mode => ${keepsTime ? 'preserve_run_at' : 'replace'}::text)`,
  )
}
