import { limits } from './numbers'
import { LimitPassed } from './refusals'

type Counts = { conditions: number; values: number }

/** Payload makes one condition of each word that these look for. */
const byWord = ['like', 'not_like']
/** Takes several values, also as one text with commas. */
const byList = ['in', 'not_in', 'all']

/**
 * Sees that a filter is no larger than it may be: its conditions, words, values, levels and texts. It knows nothing
 * of fields, and stops at the first limit that is passed, so that it takes no longer than the limits allow; ask it
 * before anything else looks at the filter.
 *
 * @throws LimitPassed
 */
export function checkFilter(where: unknown): void {
  visit('', where, 1, { conditions: 0, values: 0 })
}

function visit(key: string, value: unknown, level: number, counts: Counts): void {
  if (typeof value !== 'object' || value === null || value instanceof Date) {
    addCondition(counts, byWord.includes(key) ? wordsIn(value) : 1)
    return addValue(key, value, counts)
  }
  if (level > limits.filterDepth) throw passed('filterTooDeep', limits.filterDepth)
  if (Array.isArray(value)) return visitList(key, value, level, counts)
  for (const [name, one] of Object.entries(value)) {
    if (name.length > limits.filterText) throw passed('filterTextTooLong', limits.filterText)
    visit(name, one, level + 1, counts)
  }
}

/** Values of one condition, or conditions of an `and`. */
function visitList(key: string, list: unknown[], level: number, counts: Counts): void {
  if (list.length > limits.filterValues) throw passed('filterTooLarge', limits.filterValues)
  let isPlain = false
  for (const one of list) {
    if (typeof one === 'object' && one !== null) visit('', one, level + 1, counts)
    else {
      isPlain = true
      addValue('', one, counts)
    }
  }
  if (isPlain) addCondition(counts, byWord.includes(key) ? list.length : 1)
}

function addCondition(counts: Counts, more: number): void {
  counts.conditions += more
  if (counts.conditions > limits.conditions) throw passed('tooManyConditions', limits.conditions)
}

function addValue(key: string, value: unknown, counts: Counts): void {
  const text = typeof value === 'string' ? value : ''
  const parts = byList.includes(key) ? commasIn(text) + 1 : 1
  counts.values += parts
  if (counts.values > limits.filterValues) throw passed('filterTooLarge', limits.filterValues)
  if (text.length > limits.filterText * parts) throw passed('filterTextTooLong', limits.filterText)
}

const wordsIn = (value: unknown): number => (typeof value === 'string' ? count(value, ' ') + 1 : 1)
const commasIn = (text: string): number => count(text, ',')

/** Not by splitting: the text can be as long as anybody likes. */
function count(text: string, sign: string): number {
  let found = 0
  for (let at = text.indexOf(sign); at >= 0 && found <= limits.filterValues; at = text.indexOf(sign, at + 1))
    found++
  return found
}

const passed = (code: LimitPassed['code'], maximum: number) => new LimitPassed(code, { maximum })
