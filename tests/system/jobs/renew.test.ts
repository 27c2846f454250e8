import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { renewOccurrences } from '../../../collections/public/events/renew-occurrences'
import { make, published } from '../../support/records'
import { databaseUrl } from '../../support/shared'
import { rowsOf } from '../../support/sql'

let pool: pg.Pool
beforeAll(() => {
  pool = new pg.Pool({ connectionString: databaseUrl(), max: 2 })
})
afterAll(() => pool.end())

const renew = () => renewOccurrences({ db: { pool } } as never)
const dates = (id: string) =>
  rowsOf(
    'select start, status, original_start from events_occurrences where _parent_id = $1 order by _order',
    [id],
  )
const event = (rest: object) =>
  make('events', {
    ...{
      title: 'Treff',
      kind: 'meeting',
      start: '2027-02-02T17:00:00.000Z',
      end: '2027-02-02T18:30:00.000Z',
    },
    ...{ slug: `treff-${Date.now()}-${Math.floor(performance.now() * 1000)}`, ...published, ...rest },
  })

describe('the daily renewal of dates', () => {
  it('adds missing dates of series and single events, like saving does', async () => {
    const exceptions = [
      { date: '2027-02-09T17:00:00.000Z', change: 'moved', newStart: '2027-02-10T17:00:00.000Z' },
      { date: '2027-02-16T17:00:00.000Z', change: 'cancelled' },
    ]
    const series = await event({ series: { rrule: 'FREQ=WEEKLY;COUNT=4', exceptions } })
    const single = await event({})
    const saved = [await dates(series.id), await dates(single.id)]
    expect(saved.map((all) => all.length)).toEqual([4, 1])
    expect(saved[0]!.map(({ status }) => status)).toEqual(['planned', 'moved', 'cancelled', 'planned'])
    await rowsOf('delete from events_occurrences where _parent_id = any ($1)', [[series.id, single.id]])
    expect(await renew()).toBeGreaterThanOrEqual(2)
    expect([await dates(series.id), await dates(single.id)]).toEqual(saved)
  })

  it('removes past dates and keeps correct ones', async () => {
    const { id } = await event({ series: { rrule: 'FREQ=WEEKLY;COUNT=4' } })
    await rowsOf(
      `insert into events_occurrences values (0, $1, 'over', '2020-01-01', null, 'planned', '2020-01-01')`,
      [id],
    )
    await renew()
    const [first] = await dates(id)
    expect(first!.start).toEqual(new Date('2027-02-02T17:00:00.000Z'))
    const ids = () => rowsOf('select id from events_occurrences where _parent_id = $1 order by _order', [id])
    const before = await ids()
    await renew()
    expect(await ids()).toEqual(before)
  })

  it('leaves an event without dates whose rule is not allowed any more', async () => {
    const { id } = await event({ series: { rrule: 'FREQ=WEEKLY' } })
    await rowsOf('update events set series_rrule = $2 where id = $1', [
      id,
      'FREQ=YEARLY;BYSETPOS=366;BYDAY=MO',
    ])
    await renew()
    expect(await dates(id)).toEqual([])
    await rowsOf('update events set series_rrule = $2 where id = $1', [id, 'FREQ=WEEKLY'])
  })
})
