import { readFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'

/** Address of the system that all tests share. Tests leave it as they found it, but for records of their own. */
export const sharedUrl = (): string => process.env.SYSTEM_URL!

/** Connection string of a running system's embedded database, as its owner (no superuser). */
export function databaseUrl(folder = process.env.SYSTEM_FOLDER!): string {
  const data = path.join(folder, 'data')
  const [, , , port] = readFileSync(path.join(data, 'postgres', '18', 'postmaster.pid'), 'utf8').split('\n')
  const { owner } = JSON.parse(readFileSync(path.join(data, 'postgres-passwords.json'), 'utf8'))
  return `postgresql://buergernetz:${owner}@127.0.0.1:${port}/buergernetz`
}

/** Runs `work` with a connection to a system's database. */
export async function withDatabase<T>(work: (client: pg.Client) => Promise<T>, folder?: string): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl(folder) })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
