import { Slot } from '../domain/slot'
import { limits } from './numbers'
import { LimitPassed } from './refusals'

type Counts = { conditions: number; values: number }

/** Payload creates one condition per word of these. */
const byWord = ['like', 'not_like']
/** Accepts several values, also as comma-separated text. */
const byList = ['in', 'not_in', 'all']

/**
 * Checks the size of a filter: its conditions, words, values, levels and texts. Knows nothing of fields, and stops at
 * the first limit that is exceeded, so its own run time is bounded; call it before anything else reads the filter.
 *
 * @throws LimitPassed
 */
export function checkFilter(where: unknown): void {
  visit('', where, 1, { conditions: 0, values: 0 })
}

function visit(key: string, value: unknown, level: number, counts: Counts): void {
  if (typeof value !== 'object' || value === null || value instanceof Date || value instanceof Slot) {
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

/** Without splitting: the client controls the length of the text. */
function count(text: string, sign: string): number {
  let found = 0
  for (let at = text.indexOf(sign); at >= 0 && found <= limits.filterValues; at = text.indexOf(sign, at + 1))
    found++
  return found
}

const passed = (code: LimitPassed['code'], maximum: number) => new LimitPassed(code, { maximum })
