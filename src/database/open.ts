import pg from 'pg'
import { Failure } from '../operator/failure'
import { refuseHalfRestored } from './half-restored'
import { connectionProblem } from './connection/connection-problem'
import { type Database, startEmbedded } from './embedded'
import { checkFitness } from './connection/fitness'
import { checkPooler } from './connection/pooler'
import { refuseNewerSchema } from './schema/age'

/**
 * Opens the database: the one at `url`, or else the embedded one in `dataDir`.
 *
 * @param options.join as for the embedded one: whether to use the server of a running process.
 * @param options.directUrl the same database without the pooler in `url`.
 * @throws Failure with one sentence if it does not respond, lacks what the system needs, or belongs to a newer
 *   version.
 */
export async function openDatabase(
  url: string | undefined,
  dataDir: string,
  options: { join: boolean; directUrl?: string },
): Promise<Database> {
  refuseHalfRestored(dataDir)
  if (url) await checkOutside(url, options.directUrl)
  const database = url ? outside(url) : await startEmbedded(dataDir, options)
  try {
    await refuseNewerSchema(database.url)
    return database
  } catch (error) {
    await database.stop()
    throw error
  }
}

const outside = (url: string): Database => ({ url, stop: async () => {}, lost: new Promise(() => {}) })

async function checkOutside(url: string, directUrl: string | undefined): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await checkFitness(client)
    await checkPooler(client, url, directUrl)
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure(`The database at DATABASE_URL cannot be used: ${connectionProblem(error)}`)
  } finally {
    await client.end().catch(() => {})
  }
}
