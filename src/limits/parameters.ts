import { limits } from './numbers'
import { LimitPassed } from './refusals'

/** Points. A list costs as much as in GraphQL with a few fields per record. */
const points = { request: 10, record: 4, parameter: 1, file: 5, write: 100 }
/** Assumed number of records if the request states none, or wants all. */
const someRecords = 100
const defaultDepth = 1

/**
 * Checks the number of parameters: Payload reads the first thousand and silently drops the rest, and a filter that
 * loses a condition matches too much.
 *
 * @param text query string without `?`, or a form body
 * @throws LimitPassed `tooManyParameters`
 */
export function checkParameters(text: string): void {
  if (text.length > limits.parameterText || count(text) > limits.parameters)
    throw new LimitPassed('tooManyParameters', { maximum: limits.parameters })
}

type Parameters = { [name: string]: Parameters | string }

/** Parses parameters like Payload and the panel: `where[title][like]=a` is a nested object. */
export function parametersIn(text: string): Parameters {
  const found: Parameters = Object.create(null) as Parameters
  for (const [name, value] of new URLSearchParams(text)) {
    const path = name.split(/[[\]]+/, limits.filterDepth + 2).filter(Boolean)
    let place = found
    for (const segment of path.slice(0, -1)) {
      const below = place[segment]
      place = typeof below === 'object' ? below : (place[segment] = Object.create(null) as Parameters)
    }
    const last = path.at(-1)
    if (last !== undefined) place[last] = value
  }
  return found
}

/** Cost of a REST request in points. `text` holds its parameters. */
export function costOfRequest(isRead: boolean, path: string, text: string): number {
  if (!isRead) return points.write
  if (path.includes('/file/')) return points.file
  const given = new URLSearchParams(text)
  const records = within([1, limits.listLimit], given.get('limit'), limits.defaultLimit) || someRecords
  const depth = within([0, limits.richTextDepth], given.get('depth'), defaultDepth)
  return points.request + points.parameter * count(text) + points.record * records * (depth + 1)
}

function within([least, most]: [number, number], text: string | null, otherwise: number): number {
  const number = Number(text ?? otherwise)
  return number === 0 ? 0 : Math.max(least, Math.min(most, number || otherwise))
}

/** Number of parameters plus the words of their values. */
function count(text: string): number {
  let found = text ? 1 : 0
  for (let at = 0; at < text.length && found <= limits.parameters; at++)
    if (text[at] === '&' || text[at] === '+') found++
  return found
}
