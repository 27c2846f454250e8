import { describe, expect, it } from '@jest/globals'
import { isTimeOfDay } from '../../../../src/domain/opening-hours/hours'
import { isHoliday } from '../../../../src/domain/opening-hours/holidays'
import { exceptionsOverlap, regularOverlap } from '../../../../src/domain/opening-hours/overlaps'
import { hoursFrom } from '../../../../src/domain/opening-hours/stored'
import { openingsOf } from '../../../../src/domain/opening-hours/openings'
import { fc } from '../../../support/random'

describe('a time of day', () => {
  it.each(['00:00', '09:30', '23:59', '24:00'])('can be %s', (time) => expect(isTimeOfDay(time)).toBe(true))
  it.each(['9:30', '24:01', '12:60', '12.30', ' 09:00', '٠٩:٠٠', null, 930])('cannot be %p', (time) =>
    expect(isTimeOfDay(time)).toBe(false),
  )
})

describe('stored hours', () => {
  it('are read without rows that are not complete', () => {
    const regular = [
      { weekday: 'monday', from: '09:00', until: '12:00', mode: 'phone', place: ' Rathaus ' },
      { weekday: 'monday', from: '12:00', until: '09:00' },
      { weekday: 'someday', from: '09:00', until: '12:00' },
      { weekday: 'monday', from: '09:00' },
      null,
    ]
    const exceptions = [
      { firstDay: '2026-12-24', lastDay: null, from: null, until: null, mode: null },
      { firstDay: '2026-02-30' },
      { firstDay: '2026-12-31', from: '09:00' },
    ]
    expect(hoursFrom({ regular, exceptions, closedOnHolidays: true })).toEqual({
      regular: [{ weekday: 'monday', from: '09:00', until: '12:00', mode: 'phone', place: 'Rathaus' }],
      exceptions: [{ firstDay: '2026-12-24' }],
      closedOnHolidays: true,
    })
  })

  it('of any shape are read without an error', () => {
    fc.assert(
      fc.property(fc.anything(), fc.array(fc.anything()), (any, rows) => {
        for (const stored of [any, { regular: any, exceptions: rows }, { regular: rows, exceptions: any }])
          expect(openingsOf(hoursFrom(stored), '2026-11-28', 3, undefined)).toEqual([])
      }),
    )
  })
})

describe('overlapping times', () => {
  const row = (from: string, until: string, rest: object = {}) =>
    ({ weekday: 'monday', from, until, mode: 'open', ...rest }) as const
  it.each([
    ['meet', [row('09:00', '12:00'), row('12:00', '13:00')], false],
    ['share a minute', [row('09:00', '12:01'), row('12:00', '13:00')], true],
    ['are on other days', [row('09:00', '12:00'), row('09:00', '12:00', { weekday: 'friday' })], false],
    ['are of another kind', [row('09:00', '12:00'), row('09:00', '12:00', { mode: 'phone' })], false],
    [
      'are at two places',
      [row('09:00', '12:00', { place: 'A' }), row('09:00', '12:00', { place: 'B' })],
      false,
    ],
    ['are at one place and at all', [row('09:00', '12:00', { place: 'A' }), row('09:00', '12:00')], true],
  ])('are recognised where two times of a week %s', (_, rows, overlaps) => {
    expect(regularOverlap(rows as never)).toBe(overlaps)
  })

  it('are recognised in exceptions whose days meet', () => {
    const times = { from: '09:00', until: '12:00' }
    const days = (firstDay: string, lastDay?: string) => ({
      firstDay,
      ...(lastDay ? { lastDay } : {}),
      ...times,
    })
    expect(exceptionsOverlap([days('2026-12-01', '2026-12-05'), days('2026-12-05')])).toBe(true)
    expect(exceptionsOverlap([days('2026-12-01', '2026-12-05'), days('2026-12-06')])).toBe(false)
    expect(exceptionsOverlap([{ firstDay: '2026-12-01', lastDay: '2026-12-09' }, days('2026-12-05')])).toBe(
      false,
    )
  })
})

describe('public holidays', () => {
  it('do not depend on the time zone of the process', () => {
    const before = process.env.TZ
    try {
      for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
        process.env.TZ = zone
        expect([isHoliday('2031-12-25', 'NI'), isHoliday('2031-12-27', 'NI')]).toEqual([true, false])
      }
    } finally {
      if (before === undefined) delete process.env.TZ
      else process.env.TZ = before
    }
  })
})
