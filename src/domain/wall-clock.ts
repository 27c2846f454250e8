const day = 24 * 60 * 60 * 1000
const clocks = new Map<string, Intl.DateTimeFormat>()

/** What a clock in `timeZone` (IANA name) shows at `moment`, written as if it were UTC, so that it can be counted with. */
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
 * The moment at which a clock in `timeZone` shows `wall` (written as if it were UTC), UTC. A time that exists
 * twice is the earlier one; a time that is left out when clocks go forward is counted on from before (RFC 5545).
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
