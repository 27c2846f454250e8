import type { Payload } from 'payload'
import type { Pool, PoolClient } from 'pg'
import { poolOf } from '../../../src/database/schema/migrate'
import type { Opening } from '../../../src/domain/opening-hours/openings'
import { laidDown, openingsToStore } from './openings'

/** A service with its hours, and its stored openings. Moments as ISO text, UTC. */
type Row = {
  id: string
  state: string | null
  openingHours: unknown
  stored: { start: string; end: string; mode: string; place: string | null }[]
}

const utc = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
const rows = `
  select s.id, (select state from site_settings limit 1) as state,
    json_build_object(
      'closedOnHolidays', s.opening_hours_closed_on_holidays,
      'regular', (select coalesce(json_agg(json_build_object('weekday', r.weekday, 'from', r."from",
         'until', r.until, 'mode', r.mode, 'place', r.place) order by r._order), '[]')
       from services_opening_hours_regular r where r._parent_id = s.id),
      'exceptions', (select coalesce(json_agg(json_build_object('firstDay', x.first_day, 'lastDay', x.last_day,
         'from', x."from", 'until', x.until, 'mode', x.mode, 'place', x.place) order by x._order), '[]')
       from services_opening_hours_exceptions x where x._parent_id = s.id)) as "openingHours",
    (select coalesce(json_agg(json_build_object('start', ${utc('o.start')}, 'end', ${utc('o."end"')},
       'mode', o.mode, 'place', o.place) order by o._order), '[]')
     from services_openings o where o._parent_id = s.id) as stored
  from services s`

/**
 * Recomputes stored openings that end too soon, or that are wrong since the state of the settings was changed.
 *
 * @returns number of services whose openings changed
 */
export async function renewOpenings(payload: Payload, now = new Date()): Promise<number> {
  const pool = poolOf(payload)
  const { rows: services } = await pool.query<Row>(rows)
  let renewed = 0
  for (const service of services)
    if (isOutdated(service, now)) renewed += await renewOne(pool, service.id, now)
  return renewed
}

const dueFor = ({ openingHours, state }: Row, now: Date): Opening[] =>
  openingsToStore(openingHours, state, now)

/** Compares the next `laidDown.least` days: past openings do no harm. */
function isOutdated(service: Row, now: Date): boolean {
  const until = new Date(now.getTime() + laidDown.least * 86_400_000)
  const within = (all: { start: Date; end: Date; mode: string; place?: string | null | undefined }[]) =>
    all
      .filter(({ start, end }) => end > now && start < until)
      .map(({ start, end, mode, place }) =>
        JSON.stringify([start > now ? start : now, end < until ? end : until, mode, place ?? null]),
      )
      .sort()
      .join()
  const stored = service.stored.map((one) => ({
    ...one,
    start: new Date(one.start),
    end: new Date(one.end),
  }))
  return within(stored) !== within(dueFor(service, now))
}

/** Writes under a row lock on the service: a concurrent save comes before or after, and wins either way. */
async function renewOne(pool: Pool, id: string, now: Date): Promise<number> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query('select from services where id = $1 for update', [id])
    const { rows: found } = await client.query<Row>(`${rows} where s.id = $1`, [id])
    if (found[0]) await replace(client, id, dueFor(found[0], now))
    await client.query('commit')
    return found.length
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    client.release()
  }
}

async function replace(client: PoolClient, id: string, openings: Opening[]): Promise<void> {
  await client.query('delete from services_openings where _parent_id = $1', [id])
  await client.query(
    `insert into services_openings (_order, _parent_id, id, start, "end", mode, place)
     select row_number() over (), $1, gen_random_uuid()::text, "start", "end", mode, place
     from json_to_recordset($2) as openings("start" timestamptz, "end" timestamptz,
       mode enum_services_openings_mode, place text)`,
    [id, JSON.stringify(openings)],
  )
}
