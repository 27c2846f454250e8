import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type EventTeaser, nextDate } from '../../src/site/home'

type Exception = NonNullable<NonNullable<EventTeaser['series']>['exceptions']>[number]

/** A meeting on Mondays at 18:00 in Berlin, from 5 October 2026 on. */
function meeting(exceptions: Exception[] | null, rrule: string | null = 'FREQ=WEEKLY'): EventTeaser {
  return {
    title: 'Sprachtreff',
    start: '2026-10-05T16:00:00.000Z',
    start_tz: 'Europe_Berlin',
    status: 'planned',
    place: { name: null, city: null },
    series: { rrule, exceptions },
    municipality: null,
  }
}

const cancelled = (date: string): Exception => ({ date, change: 'cancelled', newStart: null })
const moved = (date: string, newStart: string | null): Exception => ({ date, change: 'moved', newStart })
const next = (event: EventTeaser, now: string) => nextDate(event, new Date(now))?.toISOString()

describe('the next date of a single event', () => {
  it('is its start', () => {
    expect(next(meeting(null, null), '2026-10-05T16:00:00Z')).toBe('2026-10-05T16:00:00.000Z')
  })

  it('is nothing once it has begun', () => {
    expect(next(meeting(null, null), '2026-10-05T16:00:01Z')).toBeUndefined()
  })
})

describe('the next date of a series', () => {
  it('keeps its time of day when clocks change', () => {
    expect(next(meeting(null), '2026-10-20T00:00:00Z')).toBe('2026-10-26T17:00:00.000Z')
  })

  it('skips dates that are cancelled', () => {
    const event = meeting([cancelled('2026-11-23T17:00:00.000Z'), cancelled('2026-11-30T17:00:00.000Z')])
    expect(next(event, '2026-11-20T00:00:00Z')).toBe('2026-12-07T17:00:00.000Z')
  })

  it('is the new start of a date that is moved, earlier or later', () => {
    const earlier = meeting([moved('2026-11-23T17:00:00.000Z', '2026-11-22T14:00:00.000Z')])
    expect(next(earlier, '2026-11-20T00:00:00Z')).toBe('2026-11-22T14:00:00.000Z')
    const later = meeting([moved('2026-11-23T17:00:00.000Z', '2026-11-25T17:00:00.000Z')])
    expect(next(later, '2026-11-24T00:00:00Z')).toBe('2026-11-25T17:00:00.000Z')
  })

  it('does not wait for a date that is moved beyond the following one', () => {
    const event = meeting([moved('2026-11-23T17:00:00.000Z', '2026-12-03T17:00:00.000Z')])
    expect(next(event, '2026-11-20T00:00:00Z')).toBe('2026-11-30T17:00:00.000Z')
  })

  it('is not a date that was moved to a day gone by', () => {
    const event = meeting([moved('2026-11-23T17:00:00.000Z', '2026-11-19T17:00:00.000Z')])
    expect(next(event, '2026-11-20T00:00:00Z')).toBe('2026-11-30T17:00:00.000Z')
  })

  it('does not happen on a date that is moved to a time not known yet', () => {
    const event = meeting([moved('2026-11-23T17:00:00.000Z', null)])
    expect(next(event, '2026-11-20T00:00:00Z')).toBe('2026-11-30T17:00:00.000Z')
  })

  it('is nothing when all that is left is cancelled', () => {
    const event = meeting([cancelled('2026-10-12T16:00:00.000Z')], 'FREQ=WEEKLY;COUNT=2')
    expect(next(event, '2026-10-06T00:00:00Z')).toBeUndefined()
  })

  it('is a moved date even after the last regular one', () => {
    const event = meeting(
      [moved('2026-10-12T16:00:00.000Z', '2026-10-19T16:00:00.000Z')],
      'FREQ=WEEKLY;COUNT=2',
    )
    expect(next(event, '2026-10-13T00:00:00Z')).toBe('2026-10-19T16:00:00.000Z')
  })

  it('is never cancelled and never in the past, whatever is cancelled', () => {
    const first = Date.parse('2026-11-02T17:00:00Z')
    const weeks = fc.uniqueArray(fc.integer({ min: 0, max: 15 }), { maxLength: 12 })
    const hours = fc.integer({ min: 0, max: 15 * 7 * 24 })
    fc.assert(
      fc.property(weeks, hours, (gone, passed) => {
        const dates = gone.map((week) => new Date(first + week * 604_800_000).toISOString())
        const now = new Date(first + passed * 3_600_000)
        const found = nextDate(meeting(dates.map(cancelled)), now)!
        expect(dates).not.toContain(found.toISOString())
        expect(found.getTime()).toBeGreaterThanOrEqual(now.getTime())
        expect(found.toLocaleTimeString('de-DE', { timeZone: 'Europe/Berlin' })).toBe('18:00:00')
      }),
    )
  })
})
