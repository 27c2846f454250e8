import { sql } from '@payloadcms/db-postgres'
import { jobSchema } from '../database/schema/job-schema'
import { statement } from '../database/connection/statement'
import { forgetChanges } from '../public-changes/forget-changes'
import { readSettings } from '../settings'
import type { Job } from './queue/job'

/** Days for which failed jobs and their plans are kept for inspection. */
const keptDays = 30

/** Days for which deliveries of webhooks are kept. */
const deliveryDays = 30

/** Days for which readers' feedback about pages is kept, answered or not. */
const feedbackDays = 180

const { changesKeptDays } = readSettings(process.env).settings

const over = [
  sql`delete from users_sessions where expires_at <= now()`,
  sql`update users set reset_password_token = null, reset_password_expiration = null
    where reset_password_expiration <= now()`,
  sql`delete from login_limits where expire < extract(epoch from now() - interval '1 hour') * 1000`,
  sql`delete from webhook_deliveries where updated_at < now() - make_interval(days => ${deliveryDays})`,
  sql`delete from feedback_entries where created_at < now() - make_interval(days => ${feedbackDays})`,
  sql`delete from preview_tokens where expires_at < now() or account_id is null`,
  sql`delete from payload_jobs where wait_until < now() - make_interval(days => ${keptDays})`,
  sql`select from ${sql.raw(jobSchema)}.complete_jobs(array(select id from ${sql.raw(jobSchema)}.jobs
    where attempts >= max_attempts and locked_at is null
      and run_at < now() - make_interval(days => ${keptDays})))`,
  forgetChanges(changesKeptDays),
]

/** Hourly, once for the whole installation. Nothing depends on it: expired rows have no effect. */
export const expiredRows: Job<'expired-rows'> = {
  name: 'expired-rows',
  cron: '7 * * * *',
  async run(req) {
    for (const one of over) await statement(req, one)
  },
}
