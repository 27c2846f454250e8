import type pg from 'pg'

/** How much of a cluster's history a server has: a place in its log (LSN, in bytes), and the timeline that is on. */
export type Position = { timeline: number; bytes: bigint }

type Row = { timeline: number; bytes: string; standby: boolean }

/** What a primary has made durable. It acknowledges a commit, and shows it to others, only after that. */
const ofPrimary = `select ('x' || left(pg_walfile_name(pg_current_wal_flush_lsn()), 8))::bit(32)::int as timeline,
  pg_wal_lsn_diff(pg_current_wal_flush_lsn(), '0/0')::text as bytes, false as standby`

/**
 * What can be read on a standby. The timeline is that of its last restart point: for minutes after another server has
 * become the primary it may be the old one, and the standby is not used.
 */
const ofStandby = `select (select timeline_id from pg_control_checkpoint()) as timeline,
  pg_wal_lsn_diff(pg_last_wal_replay_lsn(), '0/0')::text as bytes, pg_is_in_recovery() as standby`

type Connection = Pick<pg.Client, 'query'>
const ask = async (connection: Connection, statement: string): Promise<Row> =>
  (await connection.query<Row>(statement)).rows[0]!
const positionIn = ({ timeline, bytes }: Row): Position => ({ timeline, bytes: BigInt(bytes) })

export const primaryPosition = async (connection: Connection): Promise<Position> =>
  positionIn(await ask(connection, ofPrimary))

/** @throws Error if the server is no standby any more: it has a history of its own then. */
export async function standbyPosition(connection: Connection): Promise<Position> {
  const row = await ask(connection, ofStandby)
  if (!row.standby) throw new Error('it is no standby any more')
  return positionIn(row)
}

export const includes = (one: Position, other: Position): boolean =>
  one.timeline === other.timeline && one.bytes >= other.bytes
