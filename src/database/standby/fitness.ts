import type pg from 'pg'
import { Failure } from '../../operator/failure'

type Facts = {
  version: number
  standby: boolean
  cluster: string
  database: string
  user: string
  order: string | null
  settings: Record<string, string>
}

const facts = `
  select current_setting('server_version_num')::int / 10000 as version,
    pg_is_in_recovery() as standby,
    (select system_identifier::text from pg_control_system()) as cluster,
    current_database()::text as database,
    current_user::text as user,
    (select pg_database_collation_actual_version(oid) from pg_database where datname = current_database()) as order,
    (select jsonb_object_agg(name, setting) from pg_settings
      where name in ('search_path', 'TimeZone', 'DateStyle')) as settings`

/**
 * Checks that reads on this server return what the primary would, apart from the lag.
 *
 * @param name of the server, in the sentence.
 * @throws Failure with one sentence that gives the reason
 */
export async function checkStandby(
  standby: Pick<pg.Client, 'query'>,
  primary: Pick<pg.Pool, 'query'>,
  name: string,
): Promise<void> {
  const [one, other] = await Promise.all([standby.query<Facts>(facts), primary.query<Facts>(facts)])
  const problem = misfit(one.rows[0]!, other.rows[0]!)
  if (problem) throw new Failure(`The server ${name} of DATABASE_STANDBY_URL ${problem}`)
}

/** The problem, as the second half of a sentence. */
export function misfit(standby: Facts, primary: Facts): string | undefined {
  if (standby.version !== primary.version)
    return `is PostgreSQL ${standby.version}, and that of DATABASE_URL is PostgreSQL ${primary.version}: a standby has the same version.`
  if (!standby.standby)
    return 'is no standby, but a server that is written to: name one that streams from that of DATABASE_URL.'
  if (standby.cluster !== primary.cluster)
    return 'is a standby of another server than that of DATABASE_URL: make it anew from that one.'
  if (standby.database !== primary.database)
    return `was asked for the database "${standby.database}", and DATABASE_URL names "${primary.database}": name the same.`
  if (standby.user !== primary.user)
    return `was asked as the user "${standby.user}", and DATABASE_URL names "${primary.user}": name the same.`
  if (standby.order !== primary.order)
    return `sorts by version ${standby.order} of its library and that of DATABASE_URL by ${primary.order}, so that its indexes would find too little: give both the same system.`
  const other = Object.keys(primary.settings).find(
    (setting) => standby.settings[setting] !== primary.settings[setting],
  )
  if (other)
    return `has set ${other} = ${standby.settings[other]}, and that of DATABASE_URL ${primary.settings[other]}: set the same.`
  return undefined
}
