import pg from 'pg'
import { Failure } from '../../operator/failure'

/** Number of comparisons of two connections: in between, other clients may take the released session. */
const rounds = 8

type Session = { pid: number }
const sessionOf = async (client: pg.Client): Promise<number> =>
  (await client.query<Session>('select pg_backend_pid() as pid')).rows[0]!.pid

/** Whether there is a pooler: PostgreSQL's backend process id differs from the one we see. */
const isIndirect = async (client: pg.Client): Promise<boolean> =>
  (await sessionOf(client)) !== (client as unknown as { processID: number }).processID

/** Whether two connections share a session, one transaction each: then no session state can be relied on. */
async function sharesSessions(client: pg.Client, url: string): Promise<boolean> {
  if (!(await isIndirect(client))) return false
  const other = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  other.on('error', () => {})
  try {
    await other.connect()
    for (let left = rounds; left; left--)
      if ((await sessionOf(client)) === (await sessionOf(other))) return true
    return false
  } finally {
    await other.end().catch(() => {})
  }
}

/** Identifies the server and the database of a connection, without special rights. */
const identity = `select current_database() || ' ' || pg_postmaster_start_time()::text as identity`

/**
 * Behind a pooler in transaction mode, notifications are not received, two concurrent starts would both migrate, and
 * session settings leak to other clients: so either there is none, or a direct URL is configured for everything that
 * needs a session.
 *
 * @throws Failure with one sentence if neither is the case
 */
export async function checkPooler(
  client: pg.Client,
  url: string,
  directUrl: string | undefined,
): Promise<void> {
  if (!directUrl) {
    if (await sharesSessions(client, url))
      throw new Failure(
        'Behind DATABASE_URL a pooler gives each transaction another session: name the database itself in DATABASE_DIRECT_URL as well, or let the pooler keep sessions.',
      )
    return
  }
  const direct = new pg.Client({ connectionString: directUrl, connectionTimeoutMillis: 10_000 })
  direct.on('error', () => {})
  try {
    await direct.connect().catch(({ message }: Error) => {
      throw new Failure(`The database at DATABASE_DIRECT_URL cannot be used: ${message}.`)
    })
    if (await isIndirect(direct))
      throw new Failure('DATABASE_DIRECT_URL leads to a pooler: it must name the database itself.')
    const [one, other] = await Promise.all([client.query(identity), direct.query(identity)])
    if (one.rows[0].identity !== other.rows[0].identity)
      throw new Failure('DATABASE_URL and DATABASE_DIRECT_URL lead to different databases.')
  } finally {
    await direct.end().catch(() => {})
  }
}
