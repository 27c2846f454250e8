import type { CollectionBeforeChangeHook } from 'payload'
import { nobody } from '../../../access/fields'
import { occurrencesOf } from '../../../src/domain/recurrence/dates'
import { array, both, moment, select } from '../../shared/fields'
import { eventStatuses } from './kinds'
import { repeatingFrom } from './repeating'

/**
 * The dates of an event, computed when it is saved and once a day (src/occurrences), so that clients never compute
 * them.
 */
export const occurrences = array('occurrences', 'Termine', 'Dates', {
  meaning:
    'The dates of the event that are to come, in order: the next 60 of a series, of at most 18 months; the one of a single event. Worked out by the system.',
  labels: { singular: both('Termin', 'Date'), plural: both('Termine', 'Dates') },
  access: { create: nobody, update: nobody },
  admin: { hidden: true },
  fields: [
    moment('start', 'Beginn', 'Start', { required: true, index: true, meaning: 'When this date begins.' }),
    moment('end', 'Ende', 'End', { meaning: 'When this date ends; null if the event says no end.' }),
    select('status', 'Stand', 'Status', eventStatuses, {
      required: true,
      meaning: 'Whether this date takes place, by the exceptions of the series.',
    }),
    moment('originalStart', 'Beginn nach der Regel', 'Start by the rule', {
      required: true,
      meaning: 'When it would begin by the rule: the same as start, unless it was moved.',
    }),
  ],
})

/** Every save computes the occurrences. */
export const layDownOccurrences: CollectionBeforeChangeHook = ({ data }) => {
  const event = repeatingFrom(data)
  const dates = event ? occurrencesOf(event, new Date()) : []
  return {
    ...data,
    occurrences: dates.map(({ start, end, status, originalStart }) => ({
      start: start.toISOString(),
      end: end?.toISOString() ?? null,
      status,
      originalStart: originalStart.toISOString(),
    })),
  }
}
