import type pg from 'pg'
import { withDatabase } from './shared'

/** Why PostgreSQL did not do what it was asked to. */
export type Refusal = { code: string; constraint?: string }

/** Runs `work` in a transaction of the shared database that is rolled back: nothing of it stays. */
export function rolledBack<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  return withDatabase(async (client) => {
    await client.query('begin')
    try {
      return await work(client)
    } finally {
      await client.query('rollback')
    }
  })
}

/** How the statement is refused; undefined if it is not. Nothing of it stays. */
export function refusalOf(statement: string, values: unknown[] = []): Promise<Refusal | undefined> {
  return rolledBack(async (client) => refusalWithin(client, statement, values))
}

/** The same within a transaction that goes on to be rolled back. */
export async function refusalWithin(
  client: pg.Client,
  statement: string,
  values: unknown[] = [],
): Promise<Refusal | undefined> {
  try {
    await client.query(statement, values)
    return undefined
  } catch (error) {
    const { code, constraint } = error as { code: string; constraint?: string }
    return { code, constraint }
  }
}

/** Rows of a query, read from the shared database. */
export function rowsOf<Row extends pg.QueryResultRow = Record<string, any>>(
  query: string,
  values: unknown[] = [],
): Promise<Row[]> {
  return withDatabase(async (client) => (await client.query<Row>(query, values)).rows)
}

/** A statement that inserts a copy of a seeded row, with a new id and with what the JSON in `$1` says. The oldest rows are seeded. */
export function copyOf(table: string): string {
  return `insert into ${table} select copy.*
    from ${table} seeded, jsonb_populate_record(seeded, jsonb_build_object('id', gen_random_uuid()) || $1) copy
    order by seeded.created_at, seeded.id limit 1`
}
