import { describe, expect, it } from '@jest/globals'
import { RRuleTemporal } from 'rrule-temporal'
import { comesTrue, laidDown, occurrencesOf, type Repeating } from '../../../../src/domain/recurrence/dates'
import { shownIn } from '../../../../src/domain/wall-clock'
import { rules } from './rules'
import { fc } from '../../../support/random'

const timeZone = 'Europe/Berlin'
const day = 86_400_000
const starts = (event: Repeating, now: string | Date) =>
  occurrencesOf(event, new Date(now)).map(({ start }) => start.toISOString())
const weekly = (rest: Partial<Repeating> = {}): Repeating => ({
  start: new Date('2026-10-05T16:00:00Z'),
  end: new Date('2026-10-05T17:30:00Z'),
  timeZone,
  rule: 'FREQ=WEEKLY',
  ...rest,
})

// By day: in the night of a change of clocks a time may not exist, or exist twice.
const moments = fc
  .tuple(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 5 * 60, max: 21 * 60 }))
  .map(([days, minutes]) => new Date(Date.UTC(2024, 0, 1) + days * day + minutes * 60_000))

describe('the dates of a series', () => {
  it('match another implementation of RFC 5545 for every allowed rule', () => {
    fc.assert(
      fc.property(moments, rules, moments, (start, rule, now) => {
        const found = starts({ start, timeZone, rule }, now)
        const wall = shownIn(timeZone, start)
          .toISOString()
          .replace(/[-:]|\.000Z/g, '')
        const oracle = new RRuleTemporal({ rruleString: `DTSTART;TZID=${timeZone}:${wall}\nRRULE:${rule}` })
        const last =
          found.length === laidDown.dates ? new Date(found.at(-1)!) : monthsAfter(now, laidDown.months)
        const expected = oracle
          .between(new Date(now.getTime() - day), last, true)
          .map(({ epochMilliseconds }) => new Date(epochMilliseconds).toISOString())
        expect({ rule, start, now, found }).toEqual({ rule, start, now, found: expected })
      }),
      { numRuns: 500 },
    )
  })

  it('keep the time of day across daylight saving', () => {
    const found = starts(weekly({ start: new Date('2026-03-24T17:30:00Z') }), '2026-03-24')
    expect(found.slice(0, 3)).toEqual([
      '2026-03-24T17:30:00.000Z',
      '2026-03-31T16:30:00.000Z',
      '2026-04-07T16:30:00.000Z',
    ])
  })

  it('end at the same wall-clock time as the first one', () => {
    const [, night] = occurrencesOf(
      weekly({ start: new Date('2026-10-17T20:00:00Z'), end: new Date('2026-10-18T02:00:00Z') }),
      new Date('2026-10-17'),
    )
    expect(night).toMatchObject({
      start: new Date('2026-10-24T20:00:00Z'),
      end: new Date('2026-10-25T03:00:00Z'),
    })
  })

  it('keep their distance from midnight when the clocks skip their start', () => {
    const found = starts(weekly({ start: new Date('2027-03-21T01:30:00Z'), end: undefined }), '2027-03-21')
    expect(found.slice(0, 2)).toEqual(['2027-03-21T01:30:00.000Z', '2027-03-28T01:30:00.000Z'])
  })

  it('are limited to sixty and to eighteen months', () => {
    expect(starts(weekly({ rule: 'FREQ=DAILY' }), '2026-11-01')).toHaveLength(60)
    expect(starts(weekly({ rule: 'FREQ=MONTHLY' }), '2026-11-01')).toHaveLength(18)
  })

  it('are listed until they end', () => {
    const days = weekly({ end: new Date('2026-10-08T17:00:00Z'), rule: 'FREQ=MONTHLY;COUNT=2' })
    expect(starts(days, '2026-11-09T10:00:00Z')).toEqual(['2026-11-05T17:00:00.000Z'])
    expect(starts(days, '2026-11-10T10:00:00Z')).toEqual([])
  })

  it('include the whole last day when UNTIL is a day', () => {
    const series = weekly({ rule: 'FREQ=WEEKLY;UNTIL=20261019' })
    expect(starts(series, '2026-10-05')).toHaveLength(3)
  })

  it('are empty for a rule that is no longer allowed', () => {
    expect(starts(weekly({ rule: 'FREQ=YEARLY;BYSETPOS=366;BYDAY=MO' }), '2026-10-05')).toEqual([])
  })

  it('are found when the series ends at the last representable moment', () => {
    const endless = weekly({ end: new Date(8_640_000_000_000_000) })
    expect(occurrencesOf(endless, new Date('2026-11-27'))).toHaveLength(60)
  })

  it('are few and quickly computed for any start and end', () => {
    const odd = fc.date({ noInvalidDate: true })
    fc.assert(
      fc.property(odd, odd, rules, (start, end, rule) => {
        const event = { start, end, timeZone, rule }
        expect(occurrencesOf(event, new Date('2026-11-27')).length).toBeLessThanOrEqual(60)
        expect(typeof comesTrue(event)).toBe('boolean')
      }),
    )
  })
})

describe('a single event', () => {
  it('has one date, even in the past', () => {
    const single = weekly({ rule: undefined })
    expect(occurrencesOf(single, new Date('2030-01-01'))).toEqual([
      { start: single.start, end: single.end, status: 'planned', originalStart: single.start },
    ])
  })
})

describe('an exception', () => {
  const at = (text: string) => new Date(text)
  const listed = (exceptions: Repeating['exceptions'], now: string, rule = 'FREQ=WEEKLY') =>
    occurrencesOf(weekly({ exceptions, rule }), at(now)).map(
      ({ start, end, status }) =>
        `${start.toISOString().slice(0, 13)}–${end!.toISOString().slice(11, 13)} ${status}`,
    )

  it('cancels the date on its day, even after the series moved to another time', () => {
    const gone = [{ date: at('2026-11-23T08:00:00Z'), change: 'cancelled' as const }]
    expect(listed(gone, '2026-11-22').slice(0, 2)).toEqual([
      '2026-11-23T17–18 cancelled',
      '2026-11-30T17–18 planned',
    ])
  })

  it('cancels nothing on a day without a date', () => {
    const gone = [{ date: at('2026-11-24T17:00:00Z'), change: 'cancelled' as const }]
    expect(listed(gone, '2026-11-22')[0]).toBe('2026-11-23T17–18 planned')
  })

  it('moves a date earlier or later, keeping its duration unless a new end is given', () => {
    const moved = (newStart?: Date, newEnd?: Date) => [
      { date: at('2026-11-23T17:00:00Z'), change: 'moved' as const, newStart, newEnd },
    ]
    expect(listed(moved(at('2026-11-22T14:00:00Z')), '2026-11-21')[0]).toBe('2026-11-22T14–15 moved')
    expect(
      listed(moved(at('2026-12-03T17:00:00Z'), at('2026-12-03T20:00:00Z')), '2026-11-21').slice(0, 2),
    ).toEqual(['2026-11-30T17–18 planned', '2026-12-03T17–20 moved'])
    expect(listed(moved(), '2026-11-21')[0]).toBe('2026-11-23T17–18 cancelled')
  })

  it('moves a date even beyond the last regular one', () => {
    const moved = [
      { date: at('2026-10-12T16:00:00Z'), change: 'moved' as const, newStart: at('2026-10-19T16:00:00Z') },
    ]
    expect(listed(moved, '2026-10-15', 'FREQ=WEEKLY;COUNT=2')).toEqual(['2026-10-19T16–17 moved'])
  })

  it('keeps the original date visible', () => {
    const moved = [
      { date: at('2026-11-23T17:00:00Z'), change: 'moved' as const, newStart: at('2026-11-25T17:00:00Z') },
    ]
    const [first] = occurrencesOf(weekly({ exceptions: moved }), at('2026-11-23'))
    expect(first!.originalStart).toEqual(at('2026-11-23T17:00:00Z'))
  })
})

function monthsAfter(moment: Date, months: number): Date {
  return new Date(new Date(moment).setUTCMonth(moment.getUTCMonth() + months))
}
