import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import { converted, Slot } from '../../domain/slot'
import { notAFilter } from './unusable'
import { type Kind, listOf, operatorsOf, patternOf, valueOf, wordPatterns } from './values'

/**
 * A condition on one value that is not null. Negative operators are the negation of a positive test, so that `not_in`
 * and `in` never hold together, for one value or for several.
 */
export type Test = { holds(value: SQL): SQL; negated: boolean } | { exists: true; negated: boolean | SQL }

/** Tests of which one or all must hold. */
export type Tests = { tests: Test[]; all: boolean }

const positive: Record<string, string> = { not_equals: 'equals', not_in: 'in', not_like: 'like' }
const signs: Record<string, SQL> = {
  greater_than: sql`>`,
  greater_than_equal: sql`>=`,
  less_than: sql`<`,
  less_than_equal: sql`<=`,
}

/**
 * What an operator asks of a value. Null is compared as the absence of a value.
 *
 * @param many whether a field has several values, of which `contains` finds one.
 * @throws Unusable for operators and values that the kind does not know
 */
export function testsOf(kind: Kind, many: boolean, asked: string, value: unknown, path: string): Tests {
  const oneOfMany = many && asked === 'contains' && kind !== 'text'
  if (!operatorsOf[kind].includes(asked) && !oneOfMany) notAFilter(path)
  const negated = asked in positive
  const operator = oneOfMany ? (isList(value) ? 'in' : 'equals') : (positive[asked] ?? asked)
  // A list of ids where one is expected, as Payload's panel sends it.
  if (kind === 'id' && operator === 'equals' && isList(value)) return among(kind, value, negated, path)
  if (operator === 'exists') return only(exists(value, path))
  if (operator === 'in') return among(kind, value, negated, path)
  if (operator === 'like' || operator === 'contains') return only({ ...text(operator, value, path), negated })

  if (isList(value)) notAFilter(path)
  const one = converted(value, (given) => valueOf(kind, given, path))
  if (isNull(one))
    return only(operator === 'equals' ? absent(negated) : { holds: () => sql`false`, negated: false })
  const sign = signs[operator] ?? sql`=`
  return only({ holds: (column) => sql`${column} ${sign} ${sql.param(one)}`, negated })
}

const only = (test: Test): Tests => ({ tests: [test], all: true })
const absent = (negated: boolean): Test => ({ exists: true, negated: !negated })
const isList = (value: unknown): boolean =>
  value instanceof Slot ? value.shape.isList : Array.isArray(value)
const isNull = (value: unknown): boolean =>
  value instanceof Slot ? value.shape.hasNull : value === null || value === undefined

/** One parameter for all values, so that the statement's text does not depend on their number. */
function among(kind: Kind, value: unknown, negated: boolean, path: string): Tests {
  const all = converted(value, (given) => listOf(given, path).map((one) => valueOf(kind, one, path)))
  const hasNull = all instanceof Slot ? all.shape.hasNull : (all as unknown[]).includes(null)
  const values = converted(all, (given) => (given as unknown[]).filter((one) => one !== null))
  const test: Test = { holds: (column) => sql`${column} = any(${sql.param(values)})`, negated }
  return { tests: hasNull ? [test, absent(negated)] : [test], all: negated }
}

function exists(value: unknown, path: string): Test {
  if (value instanceof Slot) {
    const asked = value.map((given) => truth(given, path))
    return { exists: true, negated: sql`not ${sql.param(asked)}::boolean` }
  }
  return { exists: true, negated: !truth(value, path) }
}

const truth = (value: unknown, path: string): boolean => valueOf('boolean', value, path) === true

function text(operator: string, value: unknown, path: string): { holds(column: SQL): SQL } {
  if (isNull(value)) return { holds: () => sql`false` }
  const usable = (given: unknown): unknown =>
    typeof given === 'string' || typeof given === 'number' ? given : notAFilter(path)
  if (operator === 'like') {
    const words = converted(value, (given) => wordPatterns(usable(given)))
    // All of no words are contained even in nothing.
    return {
      holds: (column) => sql`(${column} is not null and ${column} ilike all(${sql.param(words)}::text[]))`,
    }
  }
  const patterns = converted(value, (given) => [given].flat().map((one) => patternOf(usable(one))))
  return { holds: (column) => sql`${column} ilike any(${sql.param(patterns)}::text[])` }
}
