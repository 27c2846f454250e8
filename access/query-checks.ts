import {
  APIError,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type CollectionSlug,
  type PayloadRequest,
  type Where,
} from 'payload'
import { type MessageKey, message } from '../src/messages'
import { followPath, relatedTo } from './field-paths'
import { comparable } from './query-values'
import { rightsTo } from './rights'
import type { CollectionName } from './table'
import { isObject } from '../src/domain/json'

type ListQuery = { where?: Where; sort?: string | string[]; page?: unknown; limit?: unknown }
type Arguments = ListQuery & {
  req: PayloadRequest
  joins?: false | Record<string, false | ListQuery>
  /** What the different values of are asked for, to group a list by. */
  field?: string
}

/**
 * Checks what somebody filters and orders by, before Payload does. Payload refuses hidden fields itself, and
 * shows of related records only what may be read. But it orders by related records that may not be read, and
 * by their hidden fields, so that values could be guessed from the order; an order by a name that is no field
 * does nothing, silently; and some values that make no sense end as an internal error, or as a filter for
 * records without a value.
 *
 * @throws APIError `notAFilter` or `notAnOrder`
 */
export function withQueryChecks(collection: CollectionConfig): CollectionConfig {
  const { hooks = {} } = collection
  return {
    ...collection,
    hooks: { ...hooks, beforeOperation: [...(hooks.beforeOperation ?? []), checkQuery] },
  }
}

/** For collections of Payload's own as well. */
export const checkQuery: CollectionBeforeOperationHook = ({ args, collection, overrideAccess }) => {
  if (overrideAccess) return args
  const asked = args as Arguments
  if (asked.field) checkOrder(asked.req, collection.slug, asked.field)
  return {
    ...asked,
    ...checked(asked.req, collection.slug, asked),
    ...joins(asked, collection.slug),
  } as never
}

function checked(req: PayloadRequest, slug: string, { where, sort, page, limit }: ListQuery): ListQuery {
  if (![page, limit].every(isCount)) throw refusal(req, 'notAFilter')
  for (const path of [sort ?? []].flat()) checkOrder(req, slug, path.replace(/^-/, ''))
  return where === undefined || where === null ? {} : { where: checkedFilter(req, slug, where) }
}

function joins({ req, joins: asked }: Arguments, slug: string): Pick<Arguments, 'joins'> {
  if (!asked) return {}
  const known = Object.values(req.payload.collections[slug as CollectionSlug].config.joins).flat()
  return {
    joins: Object.fromEntries(
      Object.entries(asked).map(([name, query]) => {
        const join = known.find(({ joinPath }) => joinPath === name)
        const target = join && relatedTo(join.field as never)
        return [name, query && target ? { ...query, ...checked(req, target, query) } : query]
      }),
    ),
  }
}

/**
 * Nobody orders or groups by a record that they might not be allowed to read: only collections that the user reads
 * whole, or as far as it is public, can be passed through.
 */
function checkOrder(req: PayloadRequest, slug: string, path: string): void {
  const { through, field, isId, secondHand } = followPath(req.payload, slug, path)
  // The panel remembers by what a list was sorted last: there an old name goes on to do nothing.
  const known = field ? !withoutOrder.includes(field.type) : isId || ofVersions.includes(path)
  if (secondHand || (!known && req.payloadAPI !== 'local')) throw refusal(req, 'notAnOrder')
  if (!through.length) return
  const hidden = field && 'hidden' in field && field.hidden
  const open = through.every((name) =>
    rightsTo('R', name as CollectionName, req.user).some(
      ({ rule }) => rule === 'all' || rule.startsWith('pub'),
    ),
  )
  if (hidden || !open) throw refusal(req, 'notAnOrder')
}

/** What Payload knows of a version beside the record in it and its times. */
const ofVersions = ['latest', 'autosave', 'snapshot', 'publishedLocale']

const withoutOrder = ['group', 'tab', 'array', 'blocks', 'join', 'richText', 'json', 'point']

/**
 * A filter as the database can take it, of a collection or of the versions of a global.
 *
 * @throws APIError `notAFilter`
 */
export function checkedFilter(req: PayloadRequest, slug: string, where: unknown): Where {
  return Object.fromEntries(
    Object.entries(object(req, where)).map(([path, condition]) => {
      if (!['and', 'or'].includes(path.toLowerCase())) return [path, operands(req, slug, path, condition)]
      if (!Array.isArray(condition)) throw refusal(req, 'notAFilter')
      return [path, condition.map((one) => checkedFilter(req, slug, one))]
    }),
  ) as Where
}

function operands(req: PayloadRequest, slug: string, path: string, condition: unknown) {
  const place = followPath(req.payload, slug, path)
  // A version as a whole is no value.
  if (place.tangled || place.secondHand || path === 'version') throw refusal(req, 'notAFilter')
  const related = place.field && relatedTo(place.field)
  return Object.fromEntries(
    Object.entries(object(req, condition)).map(([operator, value]) => {
      if (operator === 'contains' && related && isObject(value))
        return [operator, checkedFilter(req, related, value)]
      const taken = comparable(place, operator, value)
      const known = !place.intoJson || withinJson.includes(operator)
      if (taken === undefined || !known) throw refusal(req, 'notAFilter')
      return [operator, taken]
    }),
  )
}

/** What Payload can ask of a place within JSON (3.90.2: createJSONQuery); of all else it makes broken SQL. */
const withinJson = ['equals', 'not_equals', 'in', 'not_in', 'like', 'not_like', 'exists']

/** PostgreSQL counts further, and nobody pages so far. */
const mostCounted = 2 ** 31 - 1

/** A whole number, perhaps as text, or nothing. What was given twice is neither. */
const isCount = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (['number', 'string'].includes(typeof value) && /^\d+$/.test(String(value)) && Number(value) <= mostCounted)

function object(req: PayloadRequest, value: unknown): object {
  if (!isObject(value)) throw refusal(req, 'notAFilter')
  return value
}

const refusal = (req: PayloadRequest, code: MessageKey): APIError =>
  new APIError(message(req, code), 400, { code }, true)
