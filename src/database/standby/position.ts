import type pg from 'pg'

/** A position in a cluster's history: a place in its WAL (LSN, in bytes), and the timeline. */
export type Position = { timeline: number; bytes: bigint }

type Row = { timeline: number; bytes: string; standby: boolean }

/** The primary's flush position. It acknowledges a commit, and shows it to others, only after that. */
const ofPrimary = `select ('x' || left(pg_walfile_name(pg_current_wal_flush_lsn()), 8))::bit(32)::int as timeline,
  pg_wal_lsn_diff(pg_current_wal_flush_lsn(), '0/0')::text as bytes, false as standby`

/**
 * The standby's replay position. The timeline is that of its last restart point: for minutes after a failover it may
 * be the old one, and the standby is not used.
 */
const ofStandby = `select (select timeline_id from pg_control_checkpoint()) as timeline,
  pg_wal_lsn_diff(pg_last_wal_replay_lsn(), '0/0')::text as bytes, pg_is_in_recovery() as standby`

type Connection = Pick<pg.Client, 'query'>
const ask = async (connection: Connection, statement: string): Promise<Row> =>
  (await connection.query<Row>(statement)).rows[0]!
const positionIn = ({ timeline, bytes }: Row): Position => ({ timeline, bytes: BigInt(bytes) })

export const primaryPosition = async (connection: Connection): Promise<Position> =>
  positionIn(await ask(connection, ofPrimary))

/** @throws Error if the server is no longer a standby: its history has diverged. */
export async function standbyPosition(connection: Connection): Promise<Position> {
  const row = await ask(connection, ofStandby)
  if (!row.standby) throw new Error('it is no standby any more')
  return positionIn(row)
}

export const includes = (one: Position, other: Position): boolean =>
  one.timeline === other.timeline && one.bytes >= other.bytes
