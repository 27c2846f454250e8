import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { nextDate } from '../../examples/town-homepage/next-dates.js'
import { nextDate as ours } from '../../src/site/home'

const event = (start: string, rrule: string | null, exceptions: any[] = []) => ({
  title: 'Austausch',
  start,
  start_tz: 'Europe_Berlin' as const,
  status: 'planned' as const,
  place: null,
  municipality: null,
  series: { rrule, exceptions },
})

const days = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU')
const rules = fc
  .oneof(
    fc.constantFrom('FREQ=DAILY', 'FREQ=WEEKLY', 'FREQ=MONTHLY'),
    fc.uniqueArray(days, { minLength: 1, maxLength: 3 }).map((list) => `FREQ=WEEKLY;BYDAY=${list.join(',')}`),
    fc
      .tuple(fc.constantFrom(1, 2, 3, 4, -1), days)
      .map(([ordinal, weekday]) => `FREQ=MONTHLY;BYDAY=${ordinal}${weekday}`),
  )
  .chain((rule) =>
    fc.tuple(
      fc.constant(rule),
      fc.constantFrom('', ';INTERVAL=2', ';INTERVAL=3'),
      fc.constantFrom('', ';COUNT=5', ';UNTIL=20270630T120000Z'),
    ),
  )
  .map((parts) => parts.join(''))
const moments = fc.date({
  min: new Date('2026-01-01T05:00:00Z'),
  max: new Date('2028-01-01T00:00:00Z'),
  noInvalidDate: true,
})

describe('the next date of an event, as the example of a homepage finds it', () => {
  it('is the one the site finds, for every rule editors use', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 7, max: 21 }), rules, moments, (first, hour, rrule, now) => {
        const start = `${first.toISOString().slice(0, 10)}T${String(hour).padStart(2, '0')}:30:00.000Z`
        const series = event(start, rrule)
        expect({ rrule, start, next: nextDate(series, now) }).toEqual({
          rrule,
          start,
          next: ours(series, now),
        })
      }),
      { numRuns: 300 },
    )
  })

  it('skips what is cancelled and knows what is moved', () => {
    const exceptions = [
      { date: '2027-01-05T17:00:00.000Z', change: 'moved', newStart: '2027-01-12T17:00:00.000Z' },
      { date: '2027-02-02T17:00:00.000Z', change: 'cancelled', newStart: null },
    ]
    const series = event('2026-12-01T17:00:00.000Z', 'FREQ=MONTHLY;BYDAY=1TU', exceptions)
    const next = (now: string) => nextDate(series, new Date(now))?.toISOString()
    expect(next('2026-12-02T00:00:00Z')).toBe('2027-01-12T17:00:00.000Z')
    expect(next('2027-01-13T00:00:00Z')).toBe('2027-03-02T17:00:00.000Z')
  })

  it('is nothing once a single event has begun', () => {
    const single = event('2026-12-01T17:00:00.000Z', null)
    expect(nextDate(single, new Date('2026-12-01T17:00:00Z'))?.toISOString()).toBe('2026-12-01T17:00:00.000Z')
    expect(nextDate(single, new Date('2026-12-01T17:00:01Z'))).toBeUndefined()
  })
})
