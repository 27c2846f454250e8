/**
 * When an event happens next. Its dates are worked out by the server: in order, with those that are cancelled.
 *
 * @param {{ occurrences: { start: string, status: string | null }[] }} event as GraphQL gives it
 * @param {Date} now
 * @returns {Date | undefined} undefined if it is over
 */
export function nextDate({ occurrences }, now) {
  const date = occurrences.find(({ start, status }) => status !== 'cancelled' && new Date(start) >= now)
  return date && new Date(date.start)
}
