import { describe, expect, it } from '@jest/globals'
import { nextDate } from '../../../examples/town-homepage/next-dates.js'

type Status = 'planned' | 'cancelled' | 'moved'
const dates: [string, Status][] = [
  ['2027-01-05T17:00:00.000Z', 'cancelled'],
  ['2027-01-12T17:00:00.000Z', 'moved'],
  ['2027-02-02T17:00:00.000Z', 'planned'],
]
const event = { occurrences: dates.map(([start, status]) => ({ start, status })) }

describe('the next date of an event, as the example of a homepage finds it', () => {
  const next = (now: string) => nextDate(event, new Date(now))?.toISOString()

  it('skips cancelled dates and takes moved ones', () => {
    expect(next('2027-01-01T00:00:00Z')).toBe('2027-01-12T17:00:00.000Z')
  })

  it('is the one that begins at this moment', () => {
    expect(next('2027-01-12T17:00:00Z')).toBe('2027-01-12T17:00:00.000Z')
    expect(next('2027-01-12T17:00:01Z')).toBe('2027-02-02T17:00:00.000Z')
  })

  it('is nothing when all are over, or there is none', () => {
    expect(next('2027-02-02T17:00:01Z')).toBeUndefined()
    expect(nextDate({ occurrences: [] }, new Date())).toBeUndefined()
  })
})
