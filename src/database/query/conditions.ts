import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { FlattenedField, Where } from 'payload'
import { isObject } from '../../domain/json'
import { decline } from '../statements/decline'
import { name } from '../statements/searching'
import { isId, isLanguage, isReference, leafOf, segmentsOf, virtualPath } from './leaf'
import { byRow, type OfOneRow } from './one-row'
import type { Compiling, Values, Within } from './rows'
import { allTranslations, isLocalized, shownValue } from './shown'
import { Slot } from '../../domain/slot'
import {
  choicesOf,
  existing,
  referencesOf,
  referrersOf,
  type Step,
  stepIntoArray,
  stepThroughJoin,
  stepToMany,
  stepToOne,
} from './steps'
import { type Test, testsOf } from './test'
import { notAFilter } from './unusable'

/** A filter as SQL; undefined if it has no conditions. Empty conditions are ignored, as in Payload. */
export function conditionOf(compiling: Compiling, within: Within, where: Where): SQL | undefined {
  const { together, others } = byRow(within.fields, where)
  const all = Object.entries(others).flatMap(([path, asked]): SQL[] => {
    const key = path.toLowerCase()
    if (Array.isArray(asked)) {
      if (key !== 'and' && key !== 'or') return notAFilter(path)
      const several = asked.flatMap((one) => conditionOf(compiling, within, one) ?? [])
      return several.length ? [joinedBy(key, several)] : []
    }
    if (!isObject(asked)) return notAFilter(path)
    return Object.entries(asked).map(([operator, value]) =>
      operatorAt(compiling, within, path, operator, value),
    )
  })
  all.push(...together.map((list) => ofOneRow(compiling, within, list)))
  return all.length ? joinedBy('and', all) : undefined
}

/** Whether there is a row of a list for which all of the conditions hold. */
function ofOneRow(compiling: Compiling, { rows, groups }: Within, list: OfOneRow): SQL {
  const around = { rows, fields: [], groups: [...groups, ...list.groups] }
  const step = stepIntoArray(compiling, around, list.field)
  return step.some(conditionOf(compiling, step.to, list.where))
}

const joinedBy = (word: 'and' | 'or', conditions: SQL[]): SQL =>
  conditions.length === 1 ? conditions[0]! : sql`(${sql.join(conditions, sql.raw(` ${word} `))})`

function operatorAt(
  compiling: Compiling,
  within: Within,
  path: string,
  operator: string,
  value: unknown,
): SQL {
  const segments = segmentsOf(path)
  // How Payload limits a condition on related records to those that may be read.
  if (operator === 'contains' && isObject(value) && !(value instanceof Slot))
    return at(compiling, within, segments, {
      ofRelated: (step) => step.some(conditionOf(compiling, step.to, value as Where)),
    })
  const { kind, many } = leafOf(compiling, within.fields, segments, path)
  const { tests, all } = testsOf(kind, many, operator, value, path)
  return joinedBy(
    all ? 'and' : 'or',
    tests.map((test) => at(compiling, within, segments, test)),
  )
}

type Condition = Test | { ofRelated(step: Step): SQL }

/**
 * A condition at the end of a path. Through a reference, it asks for a related record for which it holds. Of several
 * values of the record itself, a negative condition asks that none of them is meant.
 */
function at(compiling: Compiling, within: Within, segments: readonly string[], condition: Condition): SQL {
  const { rows, fields, groups } = within
  const [segment = '', ...rest] = segments
  const field = fields.find((one) => one.name === segment)
  if (!field) return isId(segment) ? ofOne(sql`${name(rows.alias)}."id"`, condition) : notAFilter(segment)
  const shown = virtualPath(field)
  if (shown) return at(compiling, within, [...shown, ...rest], condition)

  switch (field.type) {
    case 'group':
    case 'tab':
      if (isLocalized(field)) return decline('a translated group')
      return at(
        compiling,
        { rows, fields: field.flattenedFields, groups: [...groups, field.name] },
        rest,
        condition,
      )
    case 'array': {
      const step = stepIntoArray(compiling, within, field)
      if ('ofRelated' in condition) return step.some(at(compiling, step.to, rest, condition))
      const { negated } = condition
      return negatedBy(
        negated,
        step.some(rest.length ? at(compiling, step.to, rest, { ...condition, negated: false }) : undefined),
      )
    }
    case 'relationship':
    case 'upload':
      return atReference(compiling, within, field, rest, condition)
    case 'join': {
      const step = stepThroughJoin(compiling, within, field)
      if ('ofRelated' in condition) return condition.ofRelated(step)
      if (isReference(rest)) return ofMany(referrersOf(compiling, within, field), condition)
      return step.some(at(compiling, step.to, rest, condition))
    }
  }
  if (field.type === 'blocks') return decline('blocks')
  if ('hasMany' in field && field.hasMany)
    return field.type === 'select'
      ? ofMany(choicesOf(compiling, within, field), condition)
      : decline('many values')
  return atValue(compiling, within, field, rest, condition)
}

function atReference(
  compiling: Compiling,
  within: Within,
  field: Extract<FlattenedField, { type: 'relationship' | 'upload' }>,
  rest: readonly string[],
  condition: Condition,
): SQL {
  if (isReference(rest) && !('ofRelated' in condition))
    return field.hasMany
      ? ofMany(referencesOf(compiling, within, field), condition)
      : ofOne(shownValue(compiling, within.rows, field, [...within.groups, field.name]), condition)
  const step = field.hasMany ? stepToMany(compiling, within, field) : stepToOne(compiling, within, field)
  return 'ofRelated' in condition && !rest.length
    ? condition.ofRelated(step)
    : step.some(at(compiling, step.to, rest, condition))
}

function atValue(
  compiling: Compiling,
  { rows, groups }: Within,
  field: FlattenedField,
  rest: readonly string[],
  condition: Condition,
): SQL {
  const path = [...groups, field.name]
  if (isLocalized(field) && !rest.length && compiling.languages.locale === 'all')
    return ofMany(allTranslations(compiling, rows, path), condition)
  const language = isLanguage(rest[0]) && isLocalized(field) ? rest[0] : undefined
  return ofOne(shownValue(compiling, rows, field, path, language), condition)
}

/** A condition on one value, which may be null. */
function ofOne(value: SQL, condition: Condition): SQL {
  if ('ofRelated' in condition) return notAFilter('contains')
  const { negated } = condition
  if ('exists' in condition) {
    if (typeof negated === 'boolean') return negated ? sql`${value} is null` : sql`${value} is not null`
    return negatedBy(negated, sql`${value} is not null`)
  }
  const holds = condition.holds(value)
  return condition.negated ? sql`(${value} is null or not (${holds}))` : holds
}

/** A condition on several values. */
function ofMany({ source, own, value }: Values, condition: Condition): SQL {
  if ('ofRelated' in condition) return notAFilter('contains')
  const holds = 'exists' in condition ? sql`${value} is not null` : condition.holds(value)
  return negatedBy(condition.negated, existing(source, own, holds))
}

function negatedBy(negated: boolean | SQL, condition: SQL): SQL {
  if (typeof negated !== 'boolean') return sql`(${condition}) <> (${negated})`
  return negated ? sql`not ${condition}` : condition
}
