import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isRecurrenceRule, nextOccurrence, occurrences, type Series } from '../../src/domain/recurrence'

const timeZone = 'Europe/Berlin'
const day = 86_400_000
const clock = (moment: Date) => moment.toLocaleTimeString('de-DE', { timeZone })
const isoTimes = (moments: Date[]) => moments.map((moment) => moment.toISOString())

// By day: in the night of a change of clocks a time may not exist, or exist twice.
const starts = fc
  .tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 5 * 60, max: 21 * 60 }))
  .map(([days, minutes]) => new Date(Date.UTC(2020, 0, 1) + days * day + minutes * 60_000))
const rules = fc.constantFrom(
  'FREQ=DAILY',
  'FREQ=DAILY;INTERVAL=3',
  'FREQ=WEEKLY',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH',
  'FREQ=MONTHLY;BYDAY=1TU',
  'FREQ=MONTHLY;BYDAY=-1FR',
  'FREQ=MONTHLY;BYMONTHDAY=15',
  'FREQ=YEARLY',
)
const allSeries = fc.record({ start: starts, rrule: rules }).map((one): Series => ({ ...one, timeZone }))

describe('occurrences', () => {
  it('keeps the time of day across daylight saving', () => {
    const series = { start: new Date('2026-03-24T17:30:00Z'), timeZone, rrule: 'FREQ=WEEKLY' }
    const found = occurrences(series, new Date('2026-03-01'), new Date('2026-04-08'))
    expect(isoTimes(found)).toEqual([
      '2026-03-24T17:30:00.000Z',
      '2026-03-31T16:30:00.000Z',
      '2026-04-07T16:30:00.000Z',
    ])
  })

  it('finds the first Tuesday of each month', () => {
    const series = { start: new Date('2026-09-01T16:30:00Z'), timeZone, rrule: 'FREQ=MONTHLY;BYDAY=1TU' }
    const found = occurrences(series, new Date('2026-09-01'), new Date('2027-01-01'))
    expect(isoTimes(found).map((text) => text.slice(0, 13))).toEqual([
      '2026-09-01T16',
      '2026-10-06T16',
      '2026-11-03T17',
      '2026-12-01T17',
    ])
  })

  it('includes the beginning of the period and excludes its end', () => {
    const series = { start: new Date('2026-11-02T17:00:00Z'), timeZone, rrule: 'FREQ=WEEKLY' }
    const found = occurrences(series, new Date('2026-11-09T17:00:00Z'), new Date('2026-11-23T17:00:00Z'))
    expect(isoTimes(found)).toEqual(['2026-11-09T17:00:00.000Z', '2026-11-16T17:00:00.000Z'])
  })

  it.each([
    ['COUNT', 'FREQ=WEEKLY;COUNT=3'],
    ['UNTIL', 'FREQ=WEEKLY;UNTIL=20261116T170000Z'],
  ])('ends where %s says so', (_, rrule) => {
    const series = { start: new Date('2026-11-02T17:00:00Z'), timeZone, rrule }
    expect(occurrences(series, new Date('2026-01-01'), new Date('2028-01-01'))).toHaveLength(3)
  })

  it('gives dates in order, within the period, at the time of day of the first', () => {
    fc.assert(
      fc.property(allSeries, fc.integer({ min: -400, max: 400 }), (series, offset) => {
        const from = new Date(series.start.getTime() + offset * day)
        const until = new Date(from.getTime() + 400 * day)
        const found = occurrences(series, from, until)
        expect(found).toEqual([...found].sort((one, other) => one.getTime() - other.getTime()))
        expect(new Set(isoTimes(found)).size).toBe(found.length)
        for (const moment of found) {
          expect(moment >= from && moment < until && moment >= series.start).toBe(true)
          expect(clock(moment)).toBe(clock(series.start))
        }
      }),
    )
  })
})

describe('nextOccurrence', () => {
  it('is the first of the occurrences from that moment on', () => {
    fc.assert(
      fc.property(allSeries, fc.integer({ min: -100, max: 500 }), (series, offset) => {
        const moment = new Date(series.start.getTime() + offset * day + 60_000)
        const [first] = occurrences(series, moment, new Date(moment.getTime() + 800 * day))
        expect(nextOccurrence(series, moment)).toEqual(first)
      }),
    )
  })

  it('is the occurrence itself at the moment it begins', () => {
    fc.assert(
      fc.property(allSeries, (series) => {
        const next = nextOccurrence(series, series.start)!
        expect(nextOccurrence(series, next)).toEqual(next)
      }),
    )
  })

  it('is nothing after the last one', () => {
    const series = { start: new Date('2026-11-02T17:00:00Z'), timeZone, rrule: 'FREQ=WEEKLY;COUNT=2' }
    expect(nextOccurrence(series, new Date('2026-11-10'))).toBeUndefined()
  })
})

// An editor can save any rule and any start that passes; neither may break the pages that ask for the next date.
describe('nextOccurrence does not fail', () => {
  it.each([
    ['2026-02-15', 'FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31'],
    ['2027-02-15', 'FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29'],
  ])('on a rule that never comes true from its start: %s, %s', (day, rrule) => {
    const series = { start: new Date(`${day}T17:30:00Z`), timeZone, rrule }
    expect(nextOccurrence(series, new Date('2026-11-23'))).toBeUndefined()
  })

  it('on a start whose year was typed with two digits', () => {
    const series = { start: new Date('0026-11-23T17:30:00Z'), timeZone, rrule: 'FREQ=WEEKLY' }
    expect(() => nextOccurrence(series, new Date('2026-11-23'))).not.toThrow()
  })
})

describe('isRecurrenceRule', () => {
  it('accepts the rules of ordinary meetings', () => {
    fc.assert(fc.property(rules, (rule) => expect(isRecurrenceRule(rule)).toBe(true)))
  })

  it.each([
    '',
    'jeden Dienstag',
    'FREQ=SECONDLY',
    'FREQ=HOURLY',
    'FREQ=DAILY;FREQ=SECONDLY',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=WEEKLY;BYDAY=XX',
    'BYDAY=MO',
    'RRULE:FREQ=WEEKLY',
    'FREQ=WEEKLY\nEXDATE:20261123T170000Z',
    'FREQ=WEEKLY;COUNT=abc',
  ])('refuses %j', (text) => expect(isRecurrenceRule(text)).toBe(false))

  // An editor can save whatever passes; it must not break the pages that ask for the next date.
  it.each([
    'FREQ=MONTHLY;BYDAY=6TU',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=DAILY;INTERVAL=1000000000',
  ])('refuses %s, which never comes true, or finds no next date', (rrule) => {
    const series = { start: new Date('2026-01-06T17:30:00Z'), timeZone, rrule }
    const next = isRecurrenceRule(rrule) ? nextOccurrence(series, new Date('2026-11-23')) : undefined
    expect(next).toBeUndefined()
  })
})
