import { sayHoldsUntil } from '../request/page-record'

const minute = 60_000

/**
 * The current time, for pages. A page that asks for it is rendered anew in the next minute: dates and opening hours
 * begin and end at full minutes.
 */
export function now(): Date {
  const time = Date.now()
  sayHoldsUntil(new Date(time - (time % minute) + minute))
  return new Date(time)
}
