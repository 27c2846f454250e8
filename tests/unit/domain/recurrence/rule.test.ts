import { describe, expect, it } from '@jest/globals'
import { comesTrue } from '../../../../src/domain/recurrence/dates'
import { readRule } from '../../../../src/domain/recurrence/rule'
import { rules } from './rules'
import { fc } from '../../../support/random'

const anyStart = { start: new Date('2026-01-06T17:30:00Z'), timeZone: 'Europe/Berlin' }

describe('a recurrence rule', () => {
  it('is read if it is one that people use', () => {
    fc.assert(fc.property(rules, (rule) => expect(readRule(rule)).toBeDefined()))
  })

  it.each([
    ['every third day', 'FREQ=DAILY;INTERVAL=3'],
    ['every working day', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
    ['every last Thursday', 'FREQ=MONTHLY;BYDAY=-1TH'],
    ['the 1st and the 15th', 'FREQ=MONTHLY;BYMONTHDAY=1,15'],
    ['the last day of the month', 'FREQ=MONTHLY;BYMONTHDAY=-1'],
    ['the second Sunday in November', 'FREQ=YEARLY;BYMONTH=11;BYDAY=2SU'],
    ['3 October', 'FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=3'],
    ['ten times', 'FREQ=WEEKLY;COUNT=10'],
    ['until a day', 'FREQ=WEEKLY;UNTIL=20271231'],
    ['until a moment', 'UNTIL=20271231T170000Z;FREQ=WEEKLY'],
  ])('can say: %s', (_, rule) => expect(readRule(rule)).toBeDefined())

  it.each([
    '',
    'jeden Dienstag',
    'FREQ=SECONDLY',
    'FREQ=HOURLY',
    'freq=weekly',
    'FREQ=DAILY;FREQ=SECONDLY',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=DAILY;INTERVAL=1000000000',
    'FREQ=DAILY;BYDAY=MO',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=WEEKLY;BYDAY=1MO',
    'FREQ=WEEKLY;BYDAY=',
    'FREQ=WEEKLY;BYDAY=MO,',
    'FREQ=MONTHLY;BYDAY=6TU',
    'FREQ=MONTHLY;BYDAY=0TU',
    'FREQ=MONTHLY;BYDAY=-TU',
    'FREQ=MONTHLY;BYMONTHDAY=0',
    'FREQ=MONTHLY;BYMONTHDAY=32',
    'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
    'FREQ=YEARLY;BYDAY=MO',
    'FREQ=YEARLY;BYMONTH=13',
    'FREQ=YEARLY;BYSETPOS=366;BYDAY=MO',
    'FREQ=YEARLY;INTERVAL=2;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS=366',
    'FREQ=YEARLY;BYYEARDAY=366',
    'FREQ=YEARLY;BYWEEKNO=53',
    'FREQ=DAILY;BYHOUR=1,2,3',
    'FREQ=WEEKLY;COUNT=0',
    'FREQ=WEEKLY;COUNT=1000',
    'FREQ=WEEKLY;COUNT=abc',
    'FREQ=WEEKLY;COUNT=2;UNTIL=20271231',
    'FREQ=WEEKLY;UNTIL=20270230',
    'FREQ=WEEKLY;UNTIL=20271231T250000Z',
    'FREQ=WEEKLY;UNTIL=20271231T170000',
    'BYDAY=MO',
    'FREQ=toString',
    'FREQ=__proto__',
    'RRULE:FREQ=WEEKLY',
    'FREQ=WEEKLY;',
    'FREQ=WEEKLY\nEXDATE:20261123T170000Z',
    `FREQ=WEEKLY;BYDAY=${'MO,'.repeat(100_000)}MO`,
  ])('is none: %#', (text) => expect({ text, rule: readRule(text) }).toEqual({ text, rule: undefined }))

  it('is read of no text that only looks like one', () => {
    const piece = fc.constantFrom(
      ...'FREQ=|WEEKLY|;|,|BYDAY=|MO|-1|999|UNTIL=|BYSETPOS=|YEARLY|\u0000|='.split('|'),
    )
    const garbage = fc.oneof(
      fc.string({ maxLength: 300 }),
      fc.array(piece, { maxLength: 80 }).map((all) => all.join('')),
    )
    fc.assert(
      fc.property(garbage, (text) => {
        const rule = readRule(text)
        if (rule) expect(text).toMatch(/^(?=.*FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY))[A-Z0-9=;,+-]{1,200}$/)
        expect(typeof comesTrue({ ...anyStart, rule: text })).toBe('boolean')
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a rule that is read', () => {
  it.each([
    ['on a day no month has', '2026-02-15', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'],
    ['on a day its months do not have', '2026-02-15', 'FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31'],
    ['in leap years, which it passes by', '2027-02-15', 'FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29'],
    ['until a day before it begins', '2027-02-15', 'FREQ=WEEKLY;UNTIL=20270101'],
    ['from a year typed with two digits', '0026-02-15', 'FREQ=WEEKLY'],
    ['from the end of time', '+275760-09-12', 'FREQ=WEEKLY'],
  ])('never comes true %s', (_, day, rule) => {
    expect(comesTrue({ start: new Date(`${day}T17:30:00Z`), timeZone: 'Europe/Berlin', rule })).toBe(false)
  })
})
