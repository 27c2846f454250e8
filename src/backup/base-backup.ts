import { once } from 'node:events'
import type { Socket } from 'node:net'
import type { Writable } from 'node:stream'
import pg from 'pg'

/** What the server says of a backup it has sent. Positions are LSNs such as `0/16B3748`. */
export type BaseBackup = { begin: string; end: string }

type Rows = { rows: Record<string, string>[] }
type Connection = { stream: Socket }
type Query = { handleCopyData(message: { chunk: Buffer }, connection: Connection): void }

/**
 * Writes PostgreSQL's own base backup of a running server into `archive`, as a tar archive that also holds the WAL
 * needed to open it. Everything committed before its end is in it. The server goes on working meanwhile, and checks
 * each page it reads.
 *
 * @param url of the superuser, or of another role that may replicate.
 */
export async function takeBaseBackup(url: string, archive: Writable): Promise<BaseBackup> {
  const client = new pg.Client({ connectionString: url, replication: 'true' } as pg.ClientConfig)
  client.on('error', () => {})
  await client.connect()
  try {
    // Keeps the server from reusing WAL that the backup has not got to. It vanishes with this session.
    await client.query(
      `CREATE_REPLICATION_SLOT buergernetz_backup_${process.pid} TEMPORARY PHYSICAL (RESERVE_WAL)`,
    )
    const [begin, tablespaces, end] = await copy(
      client,
      `BASE_BACKUP (LABEL 'buergernetz', CHECKPOINT 'fast', WAL true, MANIFEST 'no')`,
      archive,
    )
    if (tablespaces!.rows.some(({ spcoid }) => spcoid))
      throw new Error('a tablespace is not part of the backup')
    return { begin: begin!.rows[0]!.recptr!, end: end!.rows[0]!.recptr! }
  } catch (error) {
    // What still arrives is of no use; the server notices that nobody takes it.
    connectionOf(client).stream.destroy()
    throw error
  } finally {
    await client.end().catch(() => {})
  }
}

const connectionOf = (client: pg.Client) => (client as unknown as { connection: Connection }).connection

/** Runs a command whose answer is results, then data, then results: the driver leaves the data to us. */
function copy(client: pg.Client, command: string, archive: Writable): Promise<Rows[]> {
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, results?: unknown) =>
      error ? reject(error) : resolve(results as Rows[])
    const query = new (pg.Query as unknown as new (text: string, done: unknown) => Query)(command, done)
    query.handleCopyData = ({ chunk }, { stream }) => {
      // Each message begins with what it is: d is data, n the beginning of an archive, p progress.
      if (chunk[0] !== 0x64) return
      // The driver uses its buffer again.
      if (archive.write(Buffer.from(chunk.subarray(1))) || stream.isPaused()) return
      stream.pause()
      void once(archive, 'drain').then(() => stream.resume(), reject)
    }
    archive.once('error', reject)
    client.query(query as never)
  })
}
