import {
  APIError,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type CollectionSlug,
  type FlattenedField,
  type PayloadRequest,
  type Where,
} from 'payload'
import { type MessageKey, message } from '../src/messages'
import { followPath, relatedTo } from './field-paths'
import { checkFarPaths } from './far-paths'
import { comparable } from './query-values'
import { rightsTo } from './rights'
import type { CollectionName } from './table'
import { isObject } from '../src/domain/json'

type ListQuery = { where?: Where; sort?: string | string[]; page?: unknown; limit?: unknown }
type Arguments = ListQuery & {
  req: PayloadRequest
  joins?: false | Record<string, false | ListQuery>
  /** The field whose distinct values are requested, to group a list by. */
  field?: string
}

/**
 * Validates filters and orders before Payload does. Payload itself refuses hidden fields, and hides related records
 * without read access. But it sorts by related records without read access, and by their hidden fields, so that values
 * could be guessed from the order; it silently ignores an order by an unknown field; and some invalid values end in an
 * internal error, or in a filter for records without a value.
 *
 * @throws APIError `notAFilter` or `notAnOrder`
 * @throws QueryError
 */
export function withQueryChecks(collection: CollectionConfig): CollectionConfig {
  const { hooks = {} } = collection
  return {
    ...collection,
    hooks: { ...hooks, beforeOperation: [...(hooks.beforeOperation ?? []), checkQuery] },
  }
}

/** For Payload's own collections as well. */
export const checkQuery: CollectionBeforeOperationHook = async ({ args, collection, overrideAccess }) => {
  if (overrideAccess) return args
  const asked = args as Arguments
  await checkFarPaths(asked, collection.slug)
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
 * Orders and groups may not reveal unreadable records: only collections that the user may read completely, or as far
 * as the public may, can be passed through.
 */
function checkOrder(req: PayloadRequest, slug: string, path: string): void {
  const { through, field, isId, many, secondHand } = followPath(req.payload, slug, path)
  // The panel remembers a list's last order: there an outdated name is still ignored.
  const known = field ? !many && hasOrder(field) : (isId && !many) || ofVersions.includes(path)
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

/** Version fields that Payload adds besides the record and the timestamps. */
const ofVersions = ['latest', 'autosave', 'snapshot', 'publishedLocale']

/** Of several values, and of those that are computed when they are read, the database knows no order. */
const hasOrder = (field: FlattenedField): boolean => !withoutOrder.includes(field.type) && !isComputed(field)

const isComputed = (field: FlattenedField): boolean =>
  'hooks' in field && Boolean(field.hooks?.afterRead?.length)

const withoutOrder = ['group', 'tab', 'array', 'blocks', 'join', 'richText', 'json', 'point']

/**
 * A filter that the database can process, on a collection or on the versions of a global.
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
  // A version as a whole is not a value.
  if (place.tangled || place.secondHand || path === 'version') throw refusal(req, 'notAFilter')
  // Rich text and JSON have no fields that could be compared.
  if (place.intoJson || (place.field && isComputed(place.field))) throw refusal(req, 'notAFilter')
  return Object.fromEntries(
    Object.entries(object(req, condition)).map(([operator, value]) => {
      const taken = comparable(place, operator, value)
      if (taken === undefined) throw refusal(req, 'notAFilter')
      return [operator, taken]
    }),
  )
}

/** PostgreSQL's bigint is larger, but nobody pages that far. */
const mostCounted = 2 ** 31 - 1

/** An integer, possibly as text, or undefined. Repeated parameters are refused. */
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
