import { once } from 'node:events'
import type { Socket } from 'node:net'
import type { Writable } from 'node:stream'
import pg from 'pg'

/** The server's report on a finished backup. Positions are LSNs such as `0/16B3748`. */
export type BaseBackup = { begin: string; end: string }

type Rows = { rows: Record<string, string>[] }
type Connection = { stream: Socket }
type Query = { handleCopyData(message: { chunk: Buffer }, connection: Connection): void }

/**
 * Writes PostgreSQL's own base backup of a running server into `archive`, as a tar archive that includes the WAL
 * needed to open it. Contains everything committed before its end. The server stays available, and verifies each page
 * it reads.
 *
 * @param url of the superuser, or of another role with the right to replicate.
 */
export async function takeBaseBackup(url: string, archive: Writable): Promise<BaseBackup> {
  const client = new pg.Client({ connectionString: url, replication: 'true' } as pg.ClientConfig)
  client.on('error', () => {})
  await client.connect()
  try {
    // A temporary replication slot: keeps the server from recycling WAL that the backup still needs.
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
    // The remaining data is useless; closing the socket makes the server stop.
    connectionOf(client).stream.destroy()
    throw error
  } finally {
    await client.end().catch(() => {})
  }
}

const connectionOf = (client: pg.Client) => (client as unknown as { connection: Connection }).connection

/** Runs a command that returns results, then data, then results: the driver leaves the data to us. */
function copy(client: pg.Client, command: string, archive: Writable): Promise<Rows[]> {
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, results?: unknown) =>
      error ? reject(error) : resolve(results as Rows[])
    const query = new (pg.Query as unknown as new (text: string, done: unknown) => Query)(command, done)
    query.handleCopyData = ({ chunk }, { stream }) => {
      // The first byte is the message type: d is data, n the beginning of an archive, p progress.
      if (chunk[0] !== 0x64) return
      // Copied, since the driver reuses its buffer.
      if (archive.write(Buffer.from(chunk.subarray(1))) || stream.isPaused()) return
      stream.pause()
      void once(archive, 'drain').then(() => stream.resume(), reject)
    }
    archive.once('error', reject)
    client.query(query as never)
  })
}
