import { describe, expect, it } from '@jest/globals'
import { momentInBerlin } from '../../../../src/domain/calendar-day'
import type { Exception, OpeningHours, Regular, Weekday } from '../../../../src/domain/opening-hours/hours'
import { weekdays } from '../../../../src/domain/opening-hours/hours'
import { hoursOn, openingsOf, stateAt } from '../../../../src/domain/opening-hours/openings'
import { fc } from '../../../support/random'

const at = momentInBerlin
const on = (weekday: Weekday, from: string, until: string, rest: Partial<Regular> = {}): Regular => ({
  ...{ weekday, from, until, mode: 'open', ...rest },
})
const hours = (regular: Regular[], exceptions: Exception[] = [], closedOnHolidays = true): OpeningHours => ({
  regular,
  exceptions,
  closedOnHolidays,
})
const spans = (openings: { start: Date; end: Date }[]) =>
  openings.map(({ start, end }) => [start.toISOString(), end.toISOString()])

// 28 November 2026 is a Saturday.
const morning = hours([on('monday', '09:00', '12:00'), on('monday', '13:30', '17:00')])

describe('whether it is open', () => {
  it.each([
    ['2026-11-30T08:59', false],
    ['2026-11-30T09:00', true],
    ['2026-11-30T11:59', true],
    ['2026-11-30T12:00', false],
    ['2026-11-30T13:30', true],
    ['2026-12-01T10:00', false],
  ])('is told to the minute: %s', (wall, isOpen) => {
    expect(Boolean(stateAt(at(wall), morning, 'NI').now)).toBe(isOpen)
  })

  it('comes with the end of the opening, or the start of the next one', () => {
    expect(stateAt(at('2026-11-30T10:00'), morning, 'NI').now?.end).toEqual(at('2026-11-30T12:00'))
    expect(stateAt(at('2026-11-30T12:15'), morning, 'NI').next?.start).toEqual(at('2026-11-30T13:30'))
    expect(stateAt(at('2026-11-28T12:15'), morning, 'NI').next?.start).toEqual(at('2026-11-30T09:00'))
    expect(stateAt(at('2026-11-28T12:15'), hours([]), 'NI')).toEqual({ now: undefined, next: undefined })
  })

  it('goes on over midnight', () => {
    const night = hours([on('friday', '20:00', '24:00'), on('saturday', '00:00', '02:30')])
    expect(stateAt(at('2026-11-28T01:00'), night, 'NI').now).toMatchObject({
      start: at('2026-11-27T20:00'),
      end: at('2026-11-28T02:30'),
    })
    expect(stateAt(at('2026-11-28T02:30'), night, 'NI').now).toBeUndefined()
  })

  it('does not count hours by appointment', () => {
    const appointments = hours([on('monday', '09:00', '12:00', { mode: 'appointment' })])
    expect(stateAt(at('2026-11-30T10:00'), appointments, 'NI')).toEqual({ now: undefined, next: undefined })
  })

  it('keeps the wall-clock time when the clocks change', () => {
    const sundays = hours([on('sunday', '10:00', '12:00')])
    expect(spans(openingsOf(sundays, '2026-10-18', 15, 'NI'))).toEqual([
      ['2026-10-18T08:00:00.000Z', '2026-10-18T10:00:00.000Z'],
      ['2026-10-25T09:00:00.000Z', '2026-10-25T11:00:00.000Z'],
      ['2026-11-01T09:00:00.000Z', '2026-11-01T11:00:00.000Z'],
    ])
  })

  it('lasts an hour less in the night of spring, and one more in that of autumn', () => {
    const night = hours([on('saturday', '22:00', '24:00'), on('sunday', '00:00', '06:00')])
    const length = (first: string) => {
      const [one] = openingsOf(night, first, 2, 'NI')
      return (one!.end.getTime() - one!.start.getTime()) / 3_600_000
    }
    expect([length('2026-03-28'), length('2026-10-24'), length('2026-11-28')]).toEqual([7, 9, 8])
    const skipped = hours([on('sunday', '02:10', '02:50')])
    expect(openingsOf(skipped, '2026-03-29', 1, 'NI').every(({ start, end }) => start < end)).toBe(true)
  })
})

describe('holidays and exceptions', () => {
  const daily = hours(weekdays.map((weekday) => on(weekday, '09:00', '12:00')))
  const times = (day: string, all: OpeningHours, state?: 'NI' | 'BY') =>
    hoursOn(day, all, state).map(({ from, until }) => `${from}–${until}`)

  it('close on the public holidays of the state, unless the service says otherwise', () => {
    // Reformation Day is a holiday in Lower Saxony, Epiphany in Bavaria, 3 October everywhere.
    expect([times('2026-10-31', daily, 'NI'), times('2026-10-31', daily, 'BY')]).toEqual([
      [],
      ['09:00–12:00'],
    ])
    expect([times('2026-01-06', daily, 'NI'), times('2026-01-06', daily, 'BY')]).toEqual([
      ['09:00–12:00'],
      [],
    ])
    expect([times('2026-10-03', daily), times('2026-10-31', daily)]).toEqual([[], ['09:00–12:00']])
    expect(times('2026-10-31', { ...daily, closedOnHolidays: false }, 'NI')).toEqual(['09:00–12:00'])
  })

  it('replace the hours of the week, and hold on holidays', () => {
    const exceptions = [
      { firstDay: '2026-12-21', lastDay: '2027-01-03' },
      { firstDay: '2026-12-28', from: '10:00', until: '11:00' },
      { firstDay: '2027-01-01', from: '14:00', until: '15:00' },
    ]
    const all = { ...daily, exceptions }
    expect(times('2026-12-20', all, 'NI')).toEqual(['09:00–12:00'])
    expect(times('2026-12-21', all, 'NI')).toEqual([])
    expect(times('2026-12-28', all, 'NI')).toEqual(['10:00–11:00'])
    expect(times('2027-01-01', all, 'NI')).toEqual(['14:00–15:00'])
    expect(times('2027-01-03', all, 'NI')).toEqual([])
    expect(times('2027-01-04', all, 'NI')).toEqual(['09:00–12:00'])
  })

  it('of one place leave the others as they are', () => {
    const two = hours(
      [on('monday', '09:00', '12:00', { place: 'A' }), on('monday', '09:00', '12:00', { place: 'B' })],
      [{ firstDay: '2026-11-30', place: 'A' }],
    )
    expect(hoursOn('2026-11-30', two, 'NI').map(({ place }) => place)).toEqual(['B'])
  })
})

describe('openings of any hours', () => {
  const time = (min: number, max: number) =>
    fc
      .integer({ min, max })
      .map((m) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`)
  const interval = fc.tuple(time(0, 1439), time(1, 1440)).filter(([from, until]) => from < until)
  const anyHours = fc.record({
    regular: fc.array(
      fc.tuple(fc.constantFrom(...weekdays), interval).map(([day, [from, until]]) => on(day, from, until)),
      { maxLength: 12 },
    ),
    exceptions: fc.array(
      fc
        .tuple(fc.integer({ min: 1, max: 31 }), fc.option(interval, { nil: undefined }))
        .map(([day, times]): Exception => ({
          firstDay: `2026-10-${String(day).padStart(2, '0')}`,
          ...(times ? { from: times[0], until: times[1] } : {}),
        })),
      { maxLength: 4 },
    ),
    closedOnHolidays: fc.boolean(),
  })
  // October 2026 holds a change of clocks and two holidays.
  const minutes = fc.integer({ min: 0, max: 31 * 24 * 60 - 1 })

  it('are those of a clock that looks at each day by itself', () => {
    fc.assert(
      fc.property(anyHours, minutes, (all, minute) => {
        const moment = new Date(Date.UTC(2026, 9, 1) + minute * 60_000)
        const [day, clock] = new Intl.DateTimeFormat('sv-SE', {
          timeZone: 'Europe/Berlin',
          dateStyle: 'short',
          timeStyle: 'short',
        })
          .format(moment)
          .split(' ')
        // In the hour that comes twice, the clock cannot tell.
        if (day === '2026-10-25' && clock! < '03:00') return
        const expected = hoursOn(day!, all, 'NI').some(({ from, until }) => from <= clock! && clock! < until)
        expect({ all, moment, open: Boolean(stateAt(moment, all, 'NI').now) }).toEqual({
          all,
          moment,
          open: expected,
        })
      }),
    )
  })

  it('begin before they end, and the next one is the first that opens', () => {
    fc.assert(
      fc.property(anyHours, minutes, (all, minute) => {
        const moment = new Date(Date.UTC(2026, 9, 1) + minute * 60_000)
        const openings = openingsOf(all, '2026-09-28', 60, 'NI')
        for (const { start, end } of openings) expect(start < end).toBe(true)
        const { now, next } = stateAt(moment, all, 'NI')
        if (now || !next) return
        expect(next.start > moment).toBe(true)
        expect(openings.some(({ start }) => start > moment && start < next.start)).toBe(false)
      }),
    )
  })
})
