import pg from 'pg'
import { Failure } from '../operator/failure'
import { appliedMigrations } from '../database/schema/age'
import type { Backup } from './verify'

/** Content of a restored database. `withoutFile` lists uploaded files missing from the backup. */
export type Found = { tables: number; rows: number; withoutFile: string[] }

/**
 * Reads a restored database completely, and checks that each file it names is in the backup.
 *
 * @throws Failure if it cannot be read, or does not match the manifest.
 */
export async function lookThrough(url: string, { manifest, files }: Backup): Promise<Found> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    const applied = new Set(await appliedMigrations(client))
    const missing = manifest.migrations.find((name) => !applied.has(name))
    if (missing)
      throw new Failure(`The restored database is not the one of this backup: it lacks "${missing}".`)
    const { rows: tables } = await client.query<{ name: string; named: string[] | null }>(`
      select format('%I.%I', c.table_schema, c.table_name) as name,
        array_agg(format('%I', c.column_name)) filter (where c.column_name ~ '(^|_)filename$') as named
      from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema')
      group by 1 order by 1`)
    const present = new Set(files.map((file) => file.split('/').at(-1)))
    const found: Found = { tables: tables.length, rows: 0, withoutFile: [] }
    for (const { name, named } of tables) {
      // Whole rows, so that every page is read.
      const { rows } = await client.query(`select count(t.*) as count from ${name} t`)
      found.rows += Number(rows[0].count)
      if (!named) continue
      const files = await client.query<{ file: string }>(
        `select distinct file from ${name}, unnest(array[${named.join(', ')}]) file where file is not null`,
      )
      found.withoutFile.push(...files.rows.map(({ file }) => file).filter((file) => !present.has(file)))
    }
    return found
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure(`The restored database cannot be read: ${(error as Error).message}.`)
  } finally {
    await client.end()
  }
}
