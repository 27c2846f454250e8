import type { FlattenedField, Payload } from 'payload'
import { followPath, relatedTo } from '../../access/field-paths'
import { checkFilter } from './filter'
import { limits } from './numbers'
import { LimitPassed } from './refusals'
import { isObject } from '../domain/json'

/** A list query as received: the types are not validated. */
export type ListQuery = { where?: unknown; sort?: unknown; joins?: unknown; field?: unknown }

type Joins = { all: number; ofMany: number }

/**
 * Checks a list query against the limits: its filter, its orders, and those of its joins. The size of a filter is
 * checked before its fields are looked up.
 *
 * @throws LimitPassed
 */
export function checkListQuery(
  payload: Payload,
  slug: string,
  { where, sort, joins, field }: ListQuery,
): void {
  checkFilter(where)
  const orders = [...ordersIn(sort), ...ordersIn(field)]
  if (orders.length > limits.orders || orders.some(({ length }) => length > limits.filterText))
    throw passed('tooManyOrders', limits.orders)
  const found = { all: 0, ofMany: 0 }
  countConditions(payload, slug, where, found)
  for (const path of orders) countPath(payload, slug, path.replace(/^-/, ''), found)
  const lists = Object.entries(isObject(joins) ? joins : {})
  if (lists.length > limits.parameters) throw passed('tooManyParameters', limits.parameters)
  for (const [path, list] of lists) {
    const target = targetOf(payload, slug, path)
    if (target && isObject(list)) checkListQuery(payload, target, { where: list.where, sort: list.sort })
  }
}

const ordersIn = (sort: unknown): string[] =>
  [sort ?? []].flat().flatMap((one) => (typeof one === 'string' ? one.split(',', limits.orders + 1) : []))

function countConditions(payload: Payload, slug: string, where: unknown, found: Joins): void {
  for (const [path, condition] of Object.entries(isObject(where) ? where : {})) {
    // In a query string, a list is an object with numeric keys.
    if (['and', 'or'].includes(path.toLowerCase()))
      for (const one of Object.values(Object(condition))) countConditions(payload, slug, one, found)
    else if (isObject(condition))
      for (const value of Object.values(condition)) {
        const field = countPath(payload, slug, path, found)
        // `contains` takes a filter on the related records.
        const target = field && relatedTo(field)
        if (target && isObject(value)) countConditions(payload, target, value, found)
      }
  }
}

function countPath(payload: Payload, slug: string, path: string, found: Joins): FlattenedField | undefined {
  const { field, through, many } = followPath(payload, slug, path)
  const joins = through.length + (/^parent(\.|__)/.test(path) ? 1 : 0)
  found.all += Math.max(joins, many ? 1 : 0)
  if (many) found.ofMany++
  if (found.all > limits.joins) throw passed('tooManyJoins', limits.joins)
  if (found.ofMany > limits.joinsOfMany) throw passed('tooManyJoins', limits.joinsOfMany)
  return field
}

function targetOf(payload: Payload, slug: string, path: string): string | undefined {
  const { field } = followPath(payload, slug, path)
  return field && relatedTo(field)
}

const passed = (code: LimitPassed['code'], maximum: number) => new LimitPassed(code, { maximum })
