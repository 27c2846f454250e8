import { sql } from '@payloadcms/db-postgres'
import { jobSchema } from '../database/schema/job-schema'
import { statement } from '../database/connection/statement'
import type { Job } from './queue/job'

/** Days for which jobs that were given up, and plans that failed with them, can be looked at. */
const keptDays = 30

const over = [
  sql`delete from users_sessions where expires_at <= now()`,
  sql`update users set reset_password_token = null, reset_password_expiration = null
    where reset_password_expiration <= now()`,
  sql`delete from login_limits where expire < extract(epoch from now() - interval '1 hour') * 1000`,
  sql`delete from payload_jobs where wait_until < now() - make_interval(days => ${keptDays})`,
  sql`select from ${sql.raw(jobSchema)}.complete_jobs(array(select id from ${sql.raw(jobSchema)}.jobs
    where attempts >= max_attempts and locked_at is null
      and run_at < now() - make_interval(days => ${keptDays})))`,
]

/** Once an hour for the whole installation; nobody relies on it: what is over has no effect from then on. */
export const expiredRows: Job<'expired-rows'> = {
  name: 'expired-rows',
  cron: '7 * * * *',
  async run(req) {
    for (const one of over) await statement(req, one)
  },
}
