import { moment } from './moment'
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
  const momentsIn = moments.size ? new RegExp(`"(${[...moments].join('|')})":"([^"]*)"`, 'g') : undefined
  return (json) => {
    if (richText && mayHaveToBeFilledIn(json)) return undefined
    return momentsIn ? json.replace(momentsIn, inJavaScript) : json
  }
}

/** PostgreSQL has no function that writes this form without costing more than all other columns of a record. */
const inJavaScript = (_: string, key: string, stored: string) => `"${key}":"${moment(stored)}"`
