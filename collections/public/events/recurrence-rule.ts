import { comesTrue } from '../../../src/domain/recurrence/dates'
import { readRule } from '../../../src/domain/recurrence/rule'
import { alwaysChecked } from '../../shared/validate'
import { momentFrom, zoneFrom } from './repeating'

/** A rule that can be evaluated without searching, and that has at least one occurrence. */
export const recurrenceRule = alwaysChecked((rule, { data }) => {
  if (typeof rule !== 'string' || !readRule(rule)) return 'notARule'
  const { start: given, start_tz } = (data ?? {}) as { start?: unknown; start_tz?: unknown }
  const start = momentFrom(given)
  return !start || comesTrue({ start, timeZone: zoneFrom(start_tz), rule }) ? undefined : 'ruleNeverHappens'
})
