const inUtc = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,3}))?\+00:00$/

/** A moment of PostgreSQL's JSON as JavaScript writes it. Making a Date of each takes longer than all else here. */
export function moment(text: string): string {
  const [, seconds, fraction = ''] = inUtc.exec(text) ?? []
  return seconds ? `${seconds}.${fraction.padEnd(3, '0')}Z` : new Date(text).toISOString()
}
