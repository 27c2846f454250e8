import type { Payload } from 'payload'
import type { Pool, PoolClient } from 'pg'
import { repeatingFrom } from './repeating'
import { type Occurrence, occurrencesOf } from '../../../src/domain/recurrence/dates'
import { readRule } from '../../../src/domain/recurrence/rule'
import { log } from '../../../src/log/log'
import { poolOf } from '../../../src/database/schema/migrate'

/** A row of an event with the inputs of its occurrences, and the stored ones. */
type Row = {
  id: string
  start: string
  start_tz: string
  end: string | null
  rrule: string | null
  exceptions: { date: string; change: string; newStart: string | null; newEnd: string | null }[]
  stored: string[]
}

const utc = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
const rows = `
  select e.id, ${utc('e.start')} as start, e.start_tz, ${utc('e."end"')} as end, e.series_rrule as rrule,
    (select coalesce(json_agg(json_build_object('date', ${utc('x.date')}, 'change', x.change,
       'newStart', ${utc('x.new_start')}, 'newEnd', ${utc('x.new_end')}) order by x._order), '[]')
     from events_series_exceptions x where x._parent_id = e.id) as exceptions,
    (select coalesce(json_agg(concat_ws(' ', ${utc('o.start')}, o.status, ${utc('o.original_start')}, ${utc('o."end"')})
       order by o._order), '[]')
     from events_occurrences o where o._parent_id = e.id) as stored
  from events e`

/**
 * Recomputes occurrences that time has passed: those of series, and of events that have none yet. Events whose rule is
 * no longer allowed have no occurrences until the rule is corrected; they are logged.
 *
 * @returns number of events whose occurrences changed
 */
export async function renewOccurrences(payload: Payload, now = new Date()): Promise<number> {
  const pool = poolOf(payload)
  const { rows: events } = await pool.query<Row>(`${rows}
    where e.start is not null and (e.series_rrule <> ''
      or not exists (select from events_occurrences o where o._parent_id = e.id))`)
  const unreadable = events.filter(({ rrule }) => rrule && !readRule(rrule)).map(({ id }) => id)
  if (unreadable.length) log.warn({ events: unreadable }, 'events have a recurrence rule that is not allowed')
  let renewed = 0
  for (const event of events) if (isOutdated(event, now)) renewed += await renewOne(pool, event.id, now)
  return renewed
}

const datesOf = ({ start, start_tz, end, rrule, exceptions }: Row, now: Date): Occurrence[] => {
  const event = repeatingFrom({ start, start_tz, end, series: { rrule, exceptions } })
  return event ? occurrencesOf(event, now) : []
}

function isOutdated(event: Row, now: Date): boolean {
  const due = datesOf(event, now).map(({ start, status, originalStart, end }) =>
    [start.toISOString(), status, originalStart.toISOString(), end?.toISOString()].filter(Boolean).join(' '),
  )
  return due.join() !== event.stored.join()
}

/** Writes under a row lock on the event: a concurrent save comes before or after, and wins either way. */
async function renewOne(pool: Pool, id: string, now: Date): Promise<number> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query('select from events where id = $1 for update', [id])
    const { rows: found } = await client.query<Row>(`${rows} where e.id = $1`, [id])
    if (found[0]) await replace(client, id, datesOf(found[0], now))
    await client.query('commit')
    return found.length
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    client.release()
  }
}

async function replace(client: PoolClient, id: string, dates: Occurrence[]): Promise<void> {
  await client.query('delete from events_occurrences where _parent_id = $1', [id])
  await client.query(
    `insert into events_occurrences (_order, _parent_id, id, start, "end", status, original_start)
     select row_number() over (), $1, gen_random_uuid()::text, "start", "end", status, "originalStart"
     from json_to_recordset($2) as dates("start" timestamptz, "end" timestamptz,
       status enum_events_occurrences_status, "originalStart" timestamptz)`,
    [id, JSON.stringify(dates)],
  )
}
