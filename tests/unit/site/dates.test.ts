import { describe, expect, it } from '@jest/globals'
import { dayIn, languageNames, momentIn, monthIn, monthOf } from '../../../src/site/dates'
import { datesOf, roundedNow } from '../../../src/site/events/dates'
import type { EventCardFragment } from '../../../src/site/operations'

const event = (occurrences: Partial<NonNullable<EventCardFragment['occurrences']>[number]>[]) =>
  ({ slug: 'treffen', title: 'Treffen', status: 'planned', occurrences }) as EventCardFragment

const now = new Date('2026-12-01T17:30:00Z')

describe('dates of events', () => {
  it('keeps a date until it ends, and leaves out what is over', () => {
    const dates = datesOf(
      [
        event([
          { start: '2026-11-03T17:00:00Z', end: '2026-11-03T18:00:00Z', status: 'planned' },
          { start: '2026-12-01T17:00:00Z', end: '2026-12-01T18:30:00Z', status: 'planned' },
        ]),
      ],
      now,
    )
    expect(dates.map(({ start }) => start.toISOString())).toEqual(['2026-12-01T17:00:00.000Z'])
  })

  it('puts the dates of several events in order', () => {
    const one = event([{ start: '2026-12-09T17:00:00Z' }, { start: '2027-01-06T17:00:00Z' }])
    const other = event([{ start: '2026-12-17T17:00:00Z' }])
    expect(datesOf([one, other], now).map(({ start }) => start.toISOString().slice(0, 10))).toEqual([
      ...['2026-12-09', '2026-12-17', '2027-01-06'],
    ])
  })

  it('shows all dates of a cancelled event as cancelled, and when a moved date would have been', () => {
    const cancelled = {
      ...event([{ start: '2026-12-09T17:00:00Z', status: 'planned' }]),
      status: 'cancelled',
    }
    expect(datesOf([cancelled as EventCardFragment], now)[0]!.status).toBe('cancelled')
    const [moved] = datesOf(
      [event([{ start: '2027-01-12T17:00:00Z', status: 'moved', originalStart: '2027-01-05T17:00:00Z' }])],
      now,
    )
    expect(moved!.instead!.toISOString()).toBe('2027-01-05T17:00:00.000Z')
  })

  it('asks for the same moment for ten minutes', () => {
    expect(roundedNow(new Date('2026-12-01T17:39:59Z'))).toBe('2026-12-01T17:30:00.000Z')
  })
})

describe('dates in words', () => {
  it('are in Berlin time, over the end of summer time and of the month', () => {
    expect(momentIn('de', new Date('2026-10-25T00:30:00Z'))).toBe('Sonntag, 25. Oktober 2026 um 02:30')
    expect(momentIn('de', new Date('2026-10-25T01:30:00Z'))).toBe('Sonntag, 25. Oktober 2026 um 02:30')
    expect(monthOf(new Date('2026-11-30T23:30:00Z'))).toBe('2026-12')
    expect(monthIn('en', '2026-12')).toBe('December 2026')
  })

  it('do not shift a calendar day', () => {
    expect(dayIn('de', '2026-12-01')).toBe('1. Dezember 2026')
  })

  it('use the Gregorian calendar in Persian', () => {
    expect(dayIn('fa', '2026-12-01')).toMatch(/۲۰۲۶/)
  })

  it('name languages in the reader’s language', () => {
    expect(languageNames('de', ['de', 'uk', 'ar'])).toBe('Deutsch, Ukrainisch und Arabisch')
    expect(languageNames('en', [])).toBe('')
  })
})
