import type { CollectionBeforeChangeHook } from 'payload'
import { nobody } from '../../../access/fields'
import { dayInBerlin } from '../../../src/domain/calendar-day'
import { stateFrom } from '../../../src/domain/opening-hours/holidays'
import { dayAfter, type Opening, openingsOf } from '../../../src/domain/opening-hours/openings'
import { hoursFrom } from '../../../src/domain/opening-hours/stored'
import { array, both, moment, select, text } from '../../shared/fields'
import { openingModes } from './kinds'

/** How many days of openings are stored; they are renewed when fewer than `least` remain. */
export const laidDown = { days: 28, least: 14 } as const

/**
 * The openings of a service, computed when it is saved and by a daily job, so that clients filter by them and never
 * compute them. They are stored for weeks ahead, so that a record does not change every night.
 */
export const openings = array('openings', 'Geöffnet', 'Openings', {
  meaning:
    'When one can come or call without an appointment, in order, for at least the next two weeks; earlier ones may be among them. What is open at a moment: `where: { openings__start: { less_than_equal: $now }, openings__end: { greater_than: $now } }`. Worked out by the system.',
  labels: { singular: both('Zeit', 'Opening'), plural: both('Zeiten', 'Openings') },
  access: { create: nobody, update: nobody },
  admin: { hidden: true },
  fields: [
    moment('start', 'Beginn', 'Start', { required: true, index: true, meaning: 'When it opens.' }),
    moment('end', 'Ende', 'End', { required: true, meaning: 'When it closes.' }),
    select('mode', 'Wie', 'How', openingModes, {
      required: true,
      meaning: 'Whether one can come, or call only.',
    }),
    text('place', 'Nur am Ort', 'Only at the place', {
      meaning: 'The name of one of `places`; null: at all of them.',
    }),
  ],
})

/**
 * The openings to be stored on `now`'s day, from its day before, whose last hours may go on after midnight.
 *
 * @param openingHours the group as stored.
 * @param state the state in the settings.
 */
export const openingsToStore = (openingHours: unknown, state: unknown, now: Date): Opening[] =>
  openingsOf(hoursFrom(openingHours), dayAfter(dayInBerlin(now), -1), laidDown.days + 1, stateFrom(state))

/** Every save computes the openings. */
export const layDownOpenings: CollectionBeforeChangeHook = async ({ data, req }) => {
  const { state } = await req.payload.findGlobal({
    slug: 'site-settings',
    select: { state: true },
    depth: 0,
    // The state is public; the openings do not depend on who saves.
    overrideAccess: true,
    req,
  })
  return {
    ...data,
    openings: openingsToStore(data.openingHours, state, new Date()).map(({ start, end, mode, place }) => ({
      start: start.toISOString(),
      end: end.toISOString(),
      mode,
      place: place ?? null,
    })),
  }
}
