import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'

/** Removes entries older than `days`, but the newest of them: it marks the moment since which none is missing. */
export const forgetChanges = (days: number): SQL => sql`
  delete from public_changes where seq < (
    select max(seq) from public_changes where at < now() - make_interval(days => ${days})
  )`
