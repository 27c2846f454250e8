import { isCalendarDay } from '../../../src/domain/calendar-day'
import { isInOrder, isTimeOfDay, most } from '../../../src/domain/opening-hours/hours'
import { exceptionsOverlap, regularOverlap } from '../../../src/domain/opening-hours/overlaps'
import { hoursFrom } from '../../../src/domain/opening-hours/stored'
import type { MessageKey } from '../../../src/messages'
import { alwaysChecked, type Check, type Context } from '../../shared/validate'

type Sibling = Record<string, unknown>
const siblingOf = ({ siblingData }: Context): Sibling => (siblingData ?? {}) as Sibling
const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === ''

/** A time of day before midnight. An exception has both times or none. */
export const timeOfDay = (required: boolean) =>
  alwaysChecked((value, context) => {
    if (!isTimeOfDay(value) || value === '24:00') return 'notATime'
    return !required && isEmpty(siblingOf(context).until) ? 'bothTimes' : undefined
  }, required)

/** A time of day up to 24:00, after the start. */
export const until = (required: boolean) =>
  alwaysChecked((value, context) => {
    if (!isTimeOfDay(value)) return 'notATime'
    const { from } = siblingOf(context)
    if (!required && isEmpty(from)) return 'bothTimes'
    return isTimeOfDay(from) && !isInOrder({ from, until: value }) ? 'timesNotInOrder' : undefined
  }, required)

/** A day from `firstDay` on, at most a year later. */
export const lastDay = alwaysChecked((value, context) => {
  if (typeof value !== 'string' || !isCalendarDay(value)) return 'notADay'
  const { firstDay } = siblingOf(context)
  if (typeof firstDay !== 'string' || !isCalendarDay(firstDay)) return undefined
  if (value < firstDay) return 'endBeforeStart'
  const days = (Date.parse(value) - Date.parse(firstDay)) / 86_400_000
  return days >= most.daysOfException ? 'tooManyDays' : undefined
})

/** The name of one of the service's places. */
export const knownPlace = alwaysChecked((value, { data }) => {
  const { places } = (data ?? {}) as { places?: unknown }
  const names = Array.isArray(places) ? places.map((place) => (place as Sibling | null)?.name) : []
  return names.includes(value) ? undefined : 'unknownPlace'
})

/** Checks of lists also hold in drafts: what is stored is computed with. */
function rows(limit: number, problemIn: (value: unknown[]) => MessageKey | undefined): Check<never> {
  return alwaysChecked((value) => {
    if (!Array.isArray(value)) return undefined
    return value.length > limit ? 'tooManyRows' : problemIn(value)
  }) as Check<never>
}

export const regularRows = rows(most.regular, (regular) =>
  regularOverlap(hoursFrom({ regular }).regular) ? 'hoursOverlap' : undefined,
)
export const exceptionRows = rows(most.exceptions, (exceptions) =>
  exceptionsOverlap(hoursFrom({ exceptions }).exceptions) ? 'hoursOverlap' : undefined,
)
/** Hours name a place, so that no two have the same name. */
export const placeRows = rows(most.places, (places) => {
  const names = places.map((place) => (place as Sibling | null)?.name).filter((name) => !isEmpty(name))
  return new Set(names).size < names.length ? 'placeNamedTwice' : undefined
})
export const documentRows = rows(most.documents, () => undefined)
