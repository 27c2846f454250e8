const day = 24 * 60 * 60 * 1000
const clocks = new Map<string, Intl.DateTimeFormat>()

/** The wall-clock time in `timeZone` (IANA name) at `moment`, represented as if it were UTC, for arithmetic. */
export function shownIn(timeZone: string, moment: Date): Date {
  const part = Object.fromEntries(
    clockOf(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  )
  return new Date(
    Date.UTC(
      Number(part.year),
      Number(part.month) - 1,
      Number(part.day),
      Number(part.hour),
      Number(part.minute),
      Number(part.second),
    ),
  )
}

/**
 * The moment, in UTC, of the wall-clock time `wall` in `timeZone` (represented as if it were UTC). An ambiguous time
 * is the earlier one; a time skipped by daylight saving uses the offset before the change (RFC 5545).
 */
export function momentOf(timeZone: string, wall: Date): Date {
  const offsetAt = (at: number) => shownIn(timeZone, new Date(at)).getTime() - at
  const before = new Date(wall.getTime() - offsetAt(wall.getTime() - day))
  if (shownIn(timeZone, before).getTime() === wall.getTime()) return before
  const after = new Date(wall.getTime() - offsetAt(wall.getTime() + day))
  return shownIn(timeZone, after).getTime() === wall.getTime() ? after : before
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone)
  if (!clock) {
    clock = new Intl.DateTimeFormat('en', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    clocks.set(timeZone, clock)
  }
  return clock
}
