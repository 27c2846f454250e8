import type pg from 'pg'
import { Failure } from '../../operator/failure'

const oldestVersion = 15
/**
 * Connections per process: 20 for Payload, 10 for planned reads, 3 for jobs, and one each for listening, the pulse,
 * cancelling and the start.
 */
const connectionsNeeded = 37
/** Minimum `statement_timeout` in milliseconds: a migration of a large table may take that long. */
const shortestTimeout = 60_000

type Facts = {
  version: number
  standby: boolean
  encoding: string
  sorted: string[]
  /** Words that the full text search finds in Latin, Cyrillic and Arabic letters. */
  words: string[]
  /** Whether trigrams are there, or can be created. */
  trigrams: boolean
  user: string
  schema: string | null
  mayCreate: boolean
  mayWrite: boolean
  owns: boolean
  connections: number
  settings: Record<string, string>
}

/** The tables that a start would migrate, or create if there are none. */
const facts = `
  with ours as (
    select c.oid, c.relowner from pg_class c
    where c.relnamespace = current_schema()::regnamespace and c.relname in ('users', 'payload_migrations', 'articles')
  )
  select current_setting('server_version_num')::int / 10000 as version,
    pg_is_in_recovery() as standby,
    pg_encoding_to_char(d.encoding) as encoding,
    array(select name from unnest(array['Zebra', 'apfel', 'Äpfel']) name order by name) as sorted,
    tsvector_to_array(to_tsvector('pg_catalog.simple', 'äpfel мир سلام')) as words,
    exists (select from pg_extension where extname = 'pg_trgm') or
      exists (select from pg_available_extension_versions where name = 'pg_trgm' and (trusted or r.rolsuper)) and
      has_database_privilege(current_database(), 'create') as trigrams,
    current_user::text as user,
    current_schema()::text as schema,
    coalesce(has_schema_privilege(current_schema(), 'create'), false) as "mayCreate",
    coalesce((select bool_and(has_table_privilege(oid, 'insert, update, delete')) from ours), true) as "mayWrite",
    coalesce((select bool_and(pg_has_role(relowner, 'usage')) from ours), true) as owns,
    least(
      current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int,
      nullif(d.datconnlimit, -1), nullif(r.rolconnlimit, -1)
    ) as connections,
    (select jsonb_object_agg(name, setting) from pg_settings where name in (
      'default_transaction_read_only', 'default_transaction_isolation', 'statement_timeout', 'DateStyle',
      'standard_conforming_strings', 'synchronous_commit', 'fsync', 'session_replication_role')) as settings
  from pg_database d, pg_roles r where d.datname = current_database() and r.rolname = current_user`

/**
 * Checks whether the database behind this connection meets the requirements, in the order in which to fix them.
 *
 * @throws Failure with one sentence that says what is missing, and how to fix it
 */
export async function checkFitness(client: pg.Client): Promise<void> {
  // First, since a LATIN1 database cannot even run the next query.
  const { rows: old } = await client.query<{ version: number; encoding: string }>(
    `select current_setting('server_version_num')::int / 10000 as version,
      current_setting('server_encoding') as encoding`,
  )
  const problem = unfitServer(old[0]!) ?? unfit((await client.query<Facts>(facts)).rows[0]!)
  if (problem) throw new Failure(problem)
}

function unfitServer({ version, encoding }: Pick<Facts, 'version' | 'encoding'>): string | undefined {
  if (version < oldestVersion)
    return `The database is PostgreSQL ${version}; ${oldestVersion} or newer is needed.`
  if (encoding !== 'UTF8')
    return `The database has the encoding ${encoding}, which lacks most letters: ${howToMake}`
  return undefined
}

const howToMake = `make one with create database … template template0 encoding 'UTF8' locale_provider icu icu_locale 'de' locale 'C.UTF-8'.`

function unfit(found: Facts): string | undefined {
  const { user, schema, settings } = found
  if (found.standby)
    return 'The database at DATABASE_URL is a standby, which can only be read: name the primary server.'
  if (found.sorted.join() !== 'apfel,Äpfel,Zebra')
    return `The database sorts ${found.sorted.join(', ')} instead of apfel, Äpfel, Zebra: ${howToMake}`
  if (found.words.join() !== 'äpfel,мир,سلام')
    return `The database does not know letters beyond ASCII, without which the search finds little: ${howToMake}`
  if (!schema)
    return `The user "${user}" finds no schema to work in: check its search_path and its right to use the schema public.`
  if (!found.mayWrite)
    return `The user "${user}" may only read this database: name the user who owns its tables.`
  if (!found.owns)
    return `The user "${user}" does not own the tables of this database and could not migrate them: name the user who does.`
  if (!found.mayCreate)
    return `The user "${user}" may not make tables in the schema "${schema}": grant create on schema ${schema} to it.`
  if (!found.trigrams)
    return `The database has no trigrams, which the search needs: install PostgreSQL's contrib package, and let an administrator run create extension pg_trgm in it.`
  if (found.connections < connectionsNeeded)
    return `The database gives the user "${user}" ${found.connections} connections; ${connectionsNeeded} are needed (max_connections, and the limits of role and database).`
  return unfitSetting(user, settings)
}

/** Role or database settings that would break our guarantees. */
function unfitSetting(user: string, settings: Record<string, string>): string | undefined {
  const wrong = (name: string, why: string, value: string) =>
    `The database has set ${name} = ${settings[name]} for the user "${user}": ${why}. Set it to ${value}.`
  const is = (name: string, pattern: RegExp) => pattern.test(settings[name] ?? '')
  if (is('default_transaction_read_only', /^on$/))
    return wrong('default_transaction_read_only', 'nothing could be saved', 'off')
  if (!is('default_transaction_isolation', /^read committed$/))
    return wrong(
      'default_transaction_isolation',
      'what is done at the same time would fail',
      "'read committed'",
    )
  if (is('session_replication_role', /^replica$/))
    return wrong('session_replication_role', 'no condition would hold', 'origin')
  if (is('synchronous_commit', /^off$/) || is('fsync', /^off$/))
    return wrong(
      is('fsync', /^off$/) ? 'fsync' : 'synchronous_commit',
      'what was saved could be lost without power',
      'on',
    )
  const timeout = Number(settings.statement_timeout)
  if (timeout > 0 && timeout < shortestTimeout)
    return wrong(
      'statement_timeout',
      'migrations could not be brought to their end',
      `0, or ${shortestTimeout} or more`,
    )
  if (!is('DateStyle', /^ISO/)) return wrong('DateStyle', 'dates could not be read', "'ISO'")
  if (is('standard_conforming_strings', /^off$/))
    return wrong('standard_conforming_strings', 'texts could be misread', 'on')
  return undefined
}
