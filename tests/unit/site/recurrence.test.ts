import { describe, expect, it } from '@jest/globals'
import { contentLocales } from '../../../src/domain/locales'
import { recurrenceIn } from '../../../src/site/events/recurrence'

/** A Tuesday, 18:00 in Berlin. */
const start = '2026-12-01T17:00:00.000Z'

describe('recurrence as a sentence', () => {
  it.each([
    ['FREQ=MONTHLY;BYDAY=1TU', 'jeden Monat am ersten Dienstag'],
    ['FREQ=MONTHLY;BYDAY=1TU;COUNT=18', 'jeden Monat am ersten Dienstag, 18 Mal'],
    ['FREQ=WEEKLY;UNTIL=20270331', 'jede Woche am Dienstag, bis 31. März 2027'],
    ['FREQ=DAILY;UNTIL=20261231T230000Z', 'jeden Tag, bis 1. Januar 2027'],
    ['FREQ=MONTHLY;BYDAY=1TU,3TU', 'jeden Monat am ersten und dritten Dienstag'],
    ['FREQ=MONTHLY;BYDAY=1TU,1TH', 'jeden Monat am ersten Dienstag und Donnerstag'],
    ['FREQ=MONTHLY;BYDAY=TU', 'jede Woche am Dienstag'],
    ['FREQ=MONTHLY;BYMONTHDAY=1,15', 'jeden Monat am 1. und 15.'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', 'jeden Monat am letzten Tag'],
    ['FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=5', 'jedes Jahr, am 5. März und 5. September'],
    ['FREQ=YEARLY;BYDAY=2SU;BYMONTH=5', 'jedes Jahr, am zweiten Sonntag (Mai)'],
    // No sentence rather than a wrong one: the dates are listed.
    ['FREQ=MONTHLY;BYDAY=1MO,3WE', ''],
    ['FREQ=MONTHLY;BYDAY=-2FR', ''],
    ['FREQ=MONTHLY;INTERVAL=2;BYDAY=TU', ''],
    ['FREQ=MONTHLY;BYDAY=-1FR', 'jeden Monat am letzten Freitag'],
    ['FREQ=MONTHLY;INTERVAL=2;BYDAY=3TH', 'alle 2 Monate am dritten Donnerstag'],
    ['FREQ=WEEKLY', 'jede Woche am Dienstag'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE', 'alle 2 Wochen am Montag und Mittwoch'],
    ['FREQ=MONTHLY', 'jeden Monat am 1.'],
    ['FREQ=MONTHLY;BYMONTHDAY=15', 'jeden Monat am 15.'],
    ['FREQ=DAILY;INTERVAL=3', 'alle 3 Tage'],
    ['FREQ=YEARLY', 'jedes Jahr, am 1. Dezember'],
  ])('says %s in German', (rule, sentence) => {
    expect(recurrenceIn('de', rule, start)).toBe(sentence)
  })

  it('takes the weekday from Berlin, not from UTC', () => {
    // Wednesday 00:30 in Berlin.
    expect(recurrenceIn('de', 'FREQ=WEEKLY', '2026-12-01T23:30:00.000Z')).toBe('jede Woche am Mittwoch')
  })

  it.each(contentLocales.map(({ code }) => code))('says something in %s', (locale) => {
    for (const rule of ['FREQ=MONTHLY;BYDAY=2TU', 'FREQ=WEEKLY;INTERVAL=3', 'FREQ=DAILY', 'FREQ=YEARLY'])
      expect(recurrenceIn(locale, rule, start)).toMatch(/\p{L}{3}/u)
  })

  it('says nothing of a rule that cannot be read', () => {
    expect(recurrenceIn('de', 'FREQ=HOURLY', start)).toBe('')
  })
})
