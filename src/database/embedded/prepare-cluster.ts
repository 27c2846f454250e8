import pg from 'pg'
import { Failure } from '../../operator/failure'
import { characterTypes, noCharacterType } from './character-types'

/** Role and database of the application. */
export const owner = 'buergernetz'

/**
 * Brings a cluster to the state the application expects, before it is used. Idempotent: the next start completes an
 * interrupted run.
 *
 * @param url of the superuser, which the application never uses.
 * @param password of the application.
 */
export async function prepareCluster(url: string, password: string): Promise<void> {
  await connected(url, async (client) => {
    await knowAllLetters(client)
    // The application owns its database but is no superuser, so that triggers bind it as well.
    const role = await client.query('select 1 from pg_roles where rolname = $1', [owner])
    if (!role.rowCount)
      await client.query(`create role ${owner} login password ${client.escapeLiteral(password)}`)
    const database = await client.query('select 1 from pg_database where datname = $1', [owner])
    if (!database.rowCount) await client.query(`create database ${owner} owner ${owner}`)
  })
  const own = new URL(url)
  own.pathname = owner
  await connected(own.href, renewOrder)
}

/**
 * Older clusters have the character type `C`, in which only ASCII counts as letters. It is stored per database and
 * read by each new session; nothing in our databases depends on it (docs/decisions/0039). One statement changes it for
 * all or none.
 */
async function knowAllLetters(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query(`select 1 from pg_database where datctype = 'C'`)
  if (!rowCount) return
  for (const characterType of characterTypes)
    if (await isKnown(client, characterType)) {
      await client.query(`update pg_database set datctype = $1 where datctype = 'C'`, [characterType])
      return
    }
  throw new Failure(noCharacterType)
}

async function isKnown(client: pg.Client, characterType: string): Promise<boolean> {
  await client.query('begin')
  const name = client.escapeLiteral(characterType)
  try {
    await client.query(`create collation probe (provider = libc, lc_collate = 'C', lc_ctype = ${name})`)
    return true
  } catch {
    return false
  } finally {
    await client.query('rollback')
  }
}

/** Another ICU version, from new binaries or another machine, may sort texts differently than the indexes. */
async function renewOrder(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query(`select 1 from pg_database where datname = current_database()
    and datcollversion <> pg_database_collation_actual_version(oid)`)
  if (!rowCount) return
  await client.query(`reindex database ${owner}`)
  await client.query(`alter database ${owner} refresh collation version`)
}

async function connected(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {}) // a lost connection fails the query; without a handler it would crash the process
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
