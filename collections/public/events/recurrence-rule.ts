import { comesTrue } from '../../../src/domain/recurrence/dates'
import { readRule } from '../../../src/domain/recurrence/rule'
import { alwaysChecked } from '../../shared/validate'
import { momentFrom, zoneFrom } from './repeating'

/** One of the rules that can be followed without searching, and that has a date in the end. */
export const recurrenceRule = alwaysChecked((rule, { data }) => {
  if (typeof rule !== 'string' || !readRule(rule)) return 'notARule'
  const { start: given, start_tz } = (data ?? {}) as { start?: unknown; start_tz?: unknown }
  const start = momentFrom(given)
  return !start || comesTrue({ start, timeZone: zoneFrom(start_tz), rule }) ? undefined : 'ruleNeverHappens'
})
