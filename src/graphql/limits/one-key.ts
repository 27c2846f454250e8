import type { FieldNode, GraphQLField } from 'graphql'
import { checkFilter } from '../../limits/filter'
import { LimitPassed } from '../../limits/refusals'
import { limitRefusal, refusal } from '../refusals'

/**
 * Checks the arguments of a root field of one record.
 *
 * @throws GraphQLError `notOneKey` unless exactly one argument identifies the record, or the code of a limit
 */
export function checkKeys(
  field: GraphQLField<unknown, unknown>,
  args: Record<string, unknown>,
  nodes?: FieldNode,
): void {
  const keys = field.extensions.keys as readonly string[] | undefined
  if (!keys) return
  const given = keys.filter((name) => args[name] !== undefined && args[name] !== null)
  if (given.length !== 1) throw refusal('notOneKey', { values: { keys: keys.join(', ') }, nodes })
  try {
    checkFilter({ [given[0]!]: { equals: args[given[0]!] } })
  } catch (problem) {
    throw problem instanceof LimitPassed ? limitRefusal(problem, nodes) : problem
  }
}
