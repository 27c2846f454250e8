import pg from 'pg'

/** Any number does that no other program uses as an advisory lock on this database. */
const startLock = 7_264_801_153

/**
 * Runs `work` while no other process on this database does the same: of several that start at once, one
 * migrates and seeds, and the others wait and find it done. The lock ends with the connection, also in a crash.
 */
export async function underStartLock<T>(url: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {}) // a lost connection fails the query below; it must not end the process unexplained
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [startLock])
    return await work()
  } finally {
    await client.end()
  }
}
