import { describe, expect, it } from '@jest/globals'
import { copyOf, refusalOf } from '../../support/sql'

const check = (constraint: string) => ({ code: '23514', constraint })

const hoursOf = (hours: string) => `
  insert into service_hours (volunteer_id, date, hours, activity)
  select id, '2026-11-20', ${hours}, 'Fahrdienst' from volunteers limit 1`

const dayWith = (hours: string) => `
  with sheet as (
    insert into hour_sheets (placement_id, month, participant_ref, status)
    select id, '2026-11', 'AZ 1', 'draft' from placements limit 1 returning id
  )
  insert into hour_sheets_days (_order, _parent_id, id, date, hours)
  select 1, id, gen_random_uuid(), '2026-11-20', ${hours} from sheet`

describe('the database', () => {
  it.each([1999, 2101, -1])('refuses a fund of the year %i', async (year) => {
    expect(await refusalOf(copyOf('funds'), [{ year }])).toEqual(check('funds_year_check'))
  })

  it.each([2000, 2100])('takes a fund of the year %i', async (year) => {
    expect(await refusalOf(copyOf('funds'), [{ year }])).toBeUndefined()
  })

  it('refuses a fund of a fraction of a year', async () => {
    expect(await refusalOf(copyOf('funds'), [{ year: 2026.5 }])).toEqual(check('funds_year_check'))
  })

  it('refuses an event that ends before it starts', async () => {
    const event = { slug: 'another', start: '2026-12-01T18:00:00Z' }
    const ending = (end: string | null) => refusalOf(copyOf('events'), [{ ...event, end }])
    expect(await ending('2026-12-01T17:59:59Z')).toEqual(check('events_end_check'))
    expect(await ending('2026-12-01T18:00:00Z')).toBeUndefined()
    expect(await ending('2026-12-01T20:00:00Z')).toBeUndefined()
    expect(await ending(null)).toBeUndefined()
  })

  it('refuses an event with fewer than no places', async () => {
    expect(await refusalOf(copyOf('events'), [{ slug: 'another', capacity: -1 }])).toEqual(
      check('events_capacity_check'),
    )
    expect(await refusalOf(copyOf('events'), [{ slug: 'another', capacity: 0 }])).toBeUndefined()
  })

  it('refuses a membership of neither a person nor an initiative', async () => {
    expect(await refusalOf('update memberships set volunteer_id = null, initiative_id = null')).toEqual(
      check('memberships_member_check'),
    )
  })

  it('refuses a membership of a person and an initiative at once', async () => {
    const both = `update memberships set
      volunteer_id = coalesce(volunteer_id, (select id from volunteers limit 1)),
      initiative_id = coalesce(initiative_id, (select id from initiatives limit 1))`
    expect(await refusalOf(both)).toEqual(check('memberships_member_check'))
  })

  it.each(['0', '-1', '24.25'])('refuses %s hours on one day', async (hours) => {
    expect(await refusalOf(hoursOf(hours))).toEqual(check('service_hours_hours_check'))
    expect(await refusalOf(dayWith(hours))).toEqual(check('hour_sheets_days_hours_check'))
  })

  it.each(['0.25', '24'])('takes %s hours on one day', async (hours) => {
    expect(await refusalOf(hoursOf(hours))).toBeUndefined()
    expect(await refusalOf(dayWith(hours))).toBeUndefined()
  })

  it.each(['2026-13', '2026-00', '2026-1', 'November'])(
    'refuses an hour sheet of the month %s',
    async (month) => {
      const sheet = `insert into hour_sheets (placement_id, month, participant_ref, status)
      select id, $1, 'AZ 1', 'draft' from placements limit 1`
      expect(await refusalOf(sheet, [month])).toEqual(check('hour_sheets_month_check'))
      expect(await refusalOf(sheet, ['2026-11'])).toBeUndefined()
    },
  )

  it('refuses a work opportunity with fewer than no places or without hours', async () => {
    const placement = { slug: 'another' }
    expect(await refusalOf(copyOf('placements'), [{ ...placement, places: -1 }])).toEqual(
      check('placements_places_check'),
    )
    expect(await refusalOf(copyOf('placements'), [{ ...placement, hours_per_week: 0 }])).toEqual(
      check('placements_hours_check'),
    )
  })
})
