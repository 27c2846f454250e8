import pg from 'pg'

/** An arbitrary key that no other program uses as an advisory lock on this database. */
const startLock = 7_264_801_153

/**
 * Runs `work` under an advisory lock, one process per database at a time: of several concurrent starts, one migrates
 * and seeds, and the others wait and find it done. The lock ends with the connection, also in a crash.
 */
export async function underStartLock<T>(url: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {}) // a lost connection fails the query below; without a handler it would crash the process
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [startLock])
    return await work()
  } finally {
    await client.end()
  }
}
