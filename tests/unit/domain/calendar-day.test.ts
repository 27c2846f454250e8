import { describe, expect, it } from '@jest/globals'
import { dayInBerlin, isCalendarDay, momentInBerlin } from '../../../src/domain/calendar-day'
import { fc } from '../../support/random'

const minutes = fc.integer({ min: Date.UTC(1990, 0, 1) / 60_000, max: Date.UTC(2099, 11, 31) / 60_000 })
const moments = minutes.map((minute) => new Date(minute * 60_000))
const days = moments.map((moment) => moment.toISOString().slice(0, 10))

/** What a clock in Berlin shows, put together from parts and not the way the product does it. */
function clockInBerlin(moment: Date): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Berlin',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  const { year, month, day, hour, minute } = Object.fromEntries(
    format.formatToParts(moment).map(({ type, value }) => [type, value]),
  )
  return `${year}-${month}-${day}T${hour}:${minute}`
}

describe('isCalendarDay', () => {
  it('accepts every day of the calendar', () => {
    fc.assert(fc.property(days, (day) => expect(isCalendarDay(day)).toBe(true)))
  })

  it.each([
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '23.11.2026',
    '2026-11-23T00:00',
    ' 2026-11-23',
    '2026-11-23\n',
    '',
  ])('refuses %j', (text) => expect(isCalendarDay(text)).toBe(false))

  it('knows leap years', () => {
    expect(['2024-02-29', '2000-02-29'].map(isCalendarDay)).toEqual([true, true])
  })

  it('refuses whatever is not written as a day', () => {
    const texts = fc.string().filter((text) => !/^\d{4}-\d\d-\d\d$/.test(text))
    fc.assert(fc.property(texts, (text) => expect(isCalendarDay(text)).toBe(false)))
  })
})

describe('momentInBerlin', () => {
  it('finds a moment at which clocks show that time, for every time they ever show', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        const shown = clockInBerlin(moment)
        expect(clockInBerlin(momentInBerlin(shown))).toBe(shown)
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['in winter', '2026-11-23T18:30', '2026-11-23T17:30:00.000Z'],
    ['in summer', '2026-07-01T18:30', '2026-07-01T16:30:00.000Z'],
    ['before clocks go forward', '2026-03-29T01:59', '2026-03-29T00:59:00.000Z'],
    ['after clocks have gone forward', '2026-03-29T03:00', '2026-03-29T01:00:00.000Z'],
    ['before clocks go back', '2026-10-25T01:59', '2026-10-24T23:59:00.000Z'],
    ['after clocks have gone back', '2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
    ['at midnight before a change', '2026-03-29T00:00', '2026-03-28T23:00:00.000Z'],
    ['with seconds', '2026-11-23T18:30:15', '2026-11-23T17:30:15.000Z'],
  ])('%s', (_, wallClock, moment) => {
    expect(momentInBerlin(wallClock).toISOString()).toBe(moment)
  })

  it('takes a time that clocks skip as that much after the change', () => {
    expect(clockInBerlin(momentInBerlin('2026-03-29T02:30'))).toBe('2026-03-29T03:30')
  })

  it('takes a time that clocks show twice as one of the two', () => {
    const moment = momentInBerlin('2026-10-25T02:30').toISOString()
    expect(['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z']).toContain(moment)
  })
})

describe('dayInBerlin', () => {
  it('is the day on which a moment of the day lies', () => {
    const clocks = fc.constantFrom('00:00', '01:30', '03:00', '12:00', '23:59')
    fc.assert(
      fc.property(days, clocks, (day, clock) => {
        expect(dayInBerlin(momentInBerlin(`${day}T${clock}`))).toBe(day)
      }),
    )
  })

  it('is always a day that exists', () => {
    fc.assert(fc.property(moments, (moment) => expect(isCalendarDay(dayInBerlin(moment))).toBe(true)))
  })

  it.each([
    ['2026-12-31T22:59:59.999Z', '2026-12-31'],
    ['2026-12-31T23:00:00.000Z', '2027-01-01'],
    ['2026-06-30T21:59:59.999Z', '2026-06-30'],
    ['2026-06-30T22:00:00.000Z', '2026-07-01'],
  ])('changes at midnight in Berlin and not at midnight UTC: %s is %s', (moment, day) => {
    expect(dayInBerlin(new Date(moment))).toBe(day)
  })
})
