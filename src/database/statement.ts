import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { Payload, PayloadRequest } from 'payload'

/** Whose transaction a statement belongs to; without one it stands for itself. */
export type Within = Pick<PayloadRequest, 'payload'> & Partial<Pick<PayloadRequest, 'transactionID'>>

type Executor = { execute(text: SQL): Promise<{ rows: unknown[] }> }
type Adapter = { drizzle: Executor; sessions: Record<string, { db: Executor } | undefined> }

/**
 * Runs an SQL statement in the transaction of the request, where there is one. For what the local API cannot
 * say: row locks, single columns, tables that are no collection.
 *
 * @throws Error if the request's transaction is over: its statements must not be kept by themselves.
 */
export async function statement<Row = Record<string, unknown>>(req: Within, text: SQL): Promise<Row[]> {
  const { drizzle, sessions } = req.payload.db as unknown as Adapter
  const id = await req.transactionID
  const session = id ? sessions[String(id)] : undefined
  if (id && !session) throw new Error('The transaction of this request is over.')
  return (await (session?.db ?? drizzle).execute(text)).rows as Row[]
}

/** The same outside of any transaction: kept whatever becomes of the request. */
export const statementOnItsOwn = <Row = Record<string, unknown>>(
  payload: Payload,
  text: SQL,
): Promise<Row[]> => statement<Row>({ payload }, text)
