import pg from 'pg'
import { Failure } from '../../operator/failure'
import { characterTypes, noCharacterType } from './character-types'

/** Role and database of the application. */
export const owner = 'buergernetz'

/**
 * Brings a cluster to the state the application expects, before it works with it. Whatever is interrupted here is
 * done at the next start.
 *
 * @param url of the superuser, whom the application never is.
 * @param password of the application.
 */
export async function prepareCluster(url: string, password: string): Promise<void> {
  await connected(url, async (client) => {
    await knowAllLetters(client)
    // The application is owner of its database and no superuser, so that triggers bind it as well.
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
 * Clusters used to be made with the character type `C`, for which only ASCII is letters. It is noted for each database
 * and read by each new session; nothing in a database of ours is built upon it (docs/decisions/0039). One statement
 * changes it everywhere or nowhere.
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

/** Another version of ICU, come with other binaries or another machine, may order texts otherwise than the indexes do. */
async function renewOrder(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query(`select 1 from pg_database where datname = current_database()
    and datcollversion <> pg_database_collation_actual_version(oid)`)
  if (!rowCount) return
  await client.query(`reindex database ${owner}`)
  await client.query(`alter database ${owner} refresh collation version`)
}

async function connected(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {}) // a lost connection fails the query; it must not end the process unexplained
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
