import { describe, expect, it } from '@jest/globals'
import { nextDate } from '../../../examples/town-homepage/next-dates.js'
import { nextDate as ours } from '../../../src/site/home'

type Status = 'planned' | 'cancelled' | 'moved'
const dates: [string, Status][] = [
  ['2027-01-05T17:00:00.000Z', 'cancelled'],
  ['2027-01-12T17:00:00.000Z', 'moved'],
  ['2027-02-02T17:00:00.000Z', 'planned'],
]
const event = { occurrences: dates.map(([start, status]) => ({ start, status })) }

describe.each([
  ['the example of a homepage', nextDate],
  ['the site', ours],
])('the next date of an event, as %s finds it', (_, find) => {
  const next = (now: string) => find(event, new Date(now))?.toISOString()

  it('passes by what is cancelled and takes what is moved', () => {
    expect(next('2027-01-01T00:00:00Z')).toBe('2027-01-12T17:00:00.000Z')
  })

  it('is the one that begins at this moment', () => {
    expect(next('2027-01-12T17:00:00Z')).toBe('2027-01-12T17:00:00.000Z')
    expect(next('2027-01-12T17:00:01Z')).toBe('2027-02-02T17:00:00.000Z')
  })

  it('is nothing when all are over, or there is none', () => {
    expect(next('2027-02-02T17:00:01Z')).toBeUndefined()
    expect(find({ occurrences: [] }, new Date())).toBeUndefined()
  })
})
