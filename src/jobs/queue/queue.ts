import { sql } from '@payloadcms/db-postgres'
import { jobSchema } from '../../database/schema/job-schema'
import { statement } from '../../database/connection/statement'
import type { Within } from '../../database/connection/within'
import type { LinkKind } from '../../domain/link-kind'

/** What each job is given. No personal data beyond ids: rows of given up jobs stay for weeks. */
export type JobInputs = {
  /** Send the mail whose link this is. Its id makes the link's secret, and the Message-ID. */
  'account-mail': { mail: string; kind: LinkKind }
  /** Ask a new address to confirm itself, or tell the old one; the addresses are encrypted. */
  'address-mail': { mail: string; to: 'new' | 'old'; proposal: string }
  /** Publish or withdraw what a plan of the panel (`payload_jobs`) says. */
  publish: { plan: string }
  /** Remove files of which no record speaks. */
  'forsaken-files': Record<string, never>
  /** Remove rows that are over: sessions, links, counters, jobs given up long ago. */
  'expired-rows': Record<string, never>
  /** Lay down the next dates of events anew. */
  occurrences: Record<string, never>
}
export type JobName = keyof JobInputs

/**
 * How often a job is tried before it is given up. Between tries e, e², e³ … seconds pass, at most six hours: eight
 * tries take half an hour, fourteen a day.
 */
export const attempts: Record<JobName, number> = {
  'account-mail': 14,
  'address-mail': 14,
  publish: 8,
  'forsaken-files': 3,
  'expired-rows': 3,
  occurrences: 3,
}

/**
 * Queues a job in the transaction of the request: it is done if, and only if, that is committed.
 *
 * @param options.at when it is due; now unless said otherwise.
 * @param options.key of jobs with the same key that have not begun, the last one replaces the others.
 */
export async function queueJob<Name extends JobName>(
  within: Within,
  name: Name,
  input: JobInputs[Name],
  { at, key }: { at?: Date; key?: string } = {},
): Promise<void> {
  await statement(
    within,
    sql`select from ${sql.raw(jobSchema)}.add_job(${name}, ${JSON.stringify(input)}::json,
      run_at => ${at?.toISOString() ?? null}::timestamptz, max_attempts => ${attempts[name]}::int,
      job_key => ${key ?? null}::text)`,
  )
}
