import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { databaseOf } from './session'
import type { Within } from './within'

/**
 * Runs an SQL statement in the request's transaction, if there is one. For what the local API does not support: row
 * locks, single columns, tables that are no collection.
 *
 * @throws Error if the request's transaction is over: its statements must not be committed separately.
 */
export async function statement<Row = Record<string, unknown>>(req: Within, text: SQL): Promise<Row[]> {
  return (await (await databaseOf(req)).execute(text)).rows as Row[]
}

/** The same outside of any transaction: kept even if the request is rolled back. */
export const statementOnItsOwn = <Row = Record<string, unknown>>(
  payload: Payload,
  text: SQL,
): Promise<Row[]> => statement<Row>({ payload }, text)
