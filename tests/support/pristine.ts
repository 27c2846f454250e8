import type pg from 'pg'
import { withDatabase } from './shared'

/**
 * Copies all that the seeding wrote into a schema of its own, before any test writes. A copy of the whole
 * database would want the system to let go of it first.
 */
export function keepPristine(folder: string): Promise<void> {
  return withDatabase(async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select quote_ident(tablename) as name from pg_tables where schemaname = 'public'`,
    )
    const copies = rows.map(({ name }) => `create table pristine.${name} as table public.${name}`)
    await client.query(['create schema pristine', ...copies].join(';'))
  }, folder)
}

/** Rows of a query, read from what the seeding wrote: whatever tests have done since, it is as it was. */
export function pristineRows<Row extends pg.QueryResultRow = Record<string, any>>(
  query: string,
  values: unknown[] = [],
): Promise<Row[]> {
  return withDatabase(async (client) => {
    await client.query('set search_path to pristine')
    return (await client.query<Row>(query, values)).rows
  })
}
