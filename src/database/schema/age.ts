import pg from 'pg'
import { Failure } from '../../operator/failure'
import { migrations } from '../../migrations'

/** Names of the migrations that have been applied to a database. An empty database has none. */
export async function appliedMigrations(client: Pick<pg.Client, 'query'>): Promise<string[]> {
  const { rows: tables } = await client.query(`select to_regclass('payload_migrations') as found`)
  if (!tables[0].found) return []
  const { rows } = await client.query<{ name: string }>('select name from payload_migrations order by name')
  return rows.map(({ name }) => name)
}

/** Those of the names that this code does not know: a newer version has made them. */
export const unknownMigrations = (names: string[]): string[] =>
  names.filter((name) => !migrations.some((migration) => migration.name === name))

/**
 * Older code on a newer schema would fail here and there, or lose what it does not know.
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
