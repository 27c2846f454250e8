import pg from 'pg'
import { Failure } from '../../operator/failure'
import { migrations } from '../../migrations'

/** Names of the applied migrations of a database; empty for an empty database. */
export async function appliedMigrations(client: Pick<pg.Client, 'query'>): Promise<string[]> {
  const { rows: tables } = await client.query(`select to_regclass('payload_migrations') as found`)
  if (!tables[0].found) return []
  const { rows } = await client.query<{ name: string }>('select name from payload_migrations order by name')
  return rows.map(({ name }) => name)
}

/** Those that this code does not know: applied by a newer version. */
export const unknownMigrations = (names: string[]): string[] =>
  names.filter((name) => !migrations.some((migration) => migration.name === name))

/**
 * Prevents older code from running on a newer schema, where it would fail or lose data.
 *
 * @throws Failure if a newer version has migrated this database.
 */
export async function refuseNewerSchema(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    const [unknown] = unknownMigrations(await appliedMigrations(client))
    if (unknown)
      throw new Failure(
        `This database belongs to a newer version of Bürgernetz (migration "${unknown}"): start that version, or restore a backup from before the upgrade.`,
      )
  } finally {
    await client.end()
  }
}
