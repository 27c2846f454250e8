import type { ToComplete } from './final-json'
import { mayHaveToBeFilledIn } from './rich-text-nodes'

/**
 * Completes the final JSON of PostgreSQL. Undefined if it has a text in which Payload has something to fill in.
 *
 * A quotation mark within a value is escaped, so what looks like a key is one.
 */
export type Complete = (json: string) => string | undefined

/** Undefined if moments cannot be told from other values. */
export function completion({ moments, others, richText }: ToComplete): Complete | undefined {
  if ([...moments].some((key) => others.has(key))) return undefined
  const momentsIn = moments.size
    ? new RegExp(
        `"(${[...moments].join('|')})":"(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d)(?:\\.(\\d{1,3}))?"`,
        'g',
      )
    : undefined
  return (json) => {
    if (richText && mayHaveToBeFilledIn(json)) return undefined
    return momentsIn ? json.replace(momentsIn, inJavaScript) : json
  }
}

/** PostgreSQL writes no zone, and as few digits of a second as possible. It takes longer to write a format of ours. */
const inJavaScript = (_: string, key: string, seconds: string, fraction = '') =>
  `"${key}":"${seconds}.${fraction.padEnd(3, '0')}Z"`
