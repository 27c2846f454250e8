import type {
  CollectionBeforeOperationHook,
  CollectionConfig,
  FlattenedField,
  GlobalBeforeOperationHook,
  GlobalConfig,
  PayloadRequest,
  SanitizedCollectionConfig,
  SanitizedConfig,
  SanitizedGlobalConfig,
} from 'payload'
import { isTextOfEditor } from '../../src/domain/rich-text/shape'
import { refusedValue } from './refused-value'
import { mayBeHidden } from './validated-anyway'
import { isObject } from '../../src/domain/json'

type Values = Record<string, unknown>

/**
 * Refuses values whose shape does not match the field: `null` in a list, a string for a group, an invalid date.
 * Payload's own validation skips drafts, and iterates lists and rich text before it checks them; such values caused
 * internal errors, or were stored as something else.
 */
export function withKnownShape(collection: CollectionConfig): CollectionConfig {
  const { hooks = {} } = collection
  return {
    ...collection,
    hooks: { ...hooks, beforeOperation: [checkRecord, ...(hooks.beforeOperation ?? [])] },
  }
}

/** The same for a global. */
export function withKnownGlobalShape(global: GlobalConfig): GlobalConfig {
  const { hooks = {} } = global
  return { ...global, hooks: { ...hooks, beforeOperation: [checkGlobal, ...(hooks.beforeOperation ?? [])] } }
}

/** The same for the collections that Payload adds itself. */
export function withKnownShapeOfSystem(final: SanitizedConfig): SanitizedConfig {
  for (const { slug, hooks } of final.collections)
    if (slug.startsWith('payload-')) hooks.beforeOperation.push(checkRecord)
  return final
}

const checkRecord: CollectionBeforeOperationHook = ({ args, collection, operation, overrideAccess, req }) => {
  if (overrideAccess || (operation !== 'create' && operation !== 'update')) return
  check(req, collection, (args as { data?: Values }).data)
}

const checkGlobal: GlobalBeforeOperationHook = ({ args, global, operation, overrideAccess, req }) => {
  if (overrideAccess || operation !== 'update') return
  check(req, global, (args as { data?: Values }).data)
}

type Written = Pick<SanitizedCollectionConfig, 'fields' | 'flattenedFields' | 'slug' | 'versions'>

function check(
  req: PayloadRequest,
  written: Written | SanitizedGlobalConfig,
  data: Values | undefined,
): void {
  if (!data) return
  const { fields, flattenedFields, slug, versions } = written
  const isValidated = !versions?.drafts || data._status === 'published'
  const wrong = misshapen(flattenedFields, data, {
    inAll: req.locale === 'all',
    isValidated: (field) => isValidated && !mayBeHidden(fields, field),
  })
  if (wrong) throw refusedValue(req, slug, wrong.path, wrong.field)
}

type ShapeOptions = {
  /** Whether the value of a localized field is an object with one value per locale. */
  inAll: boolean
  /** Whether the field's own validation, which has clearer messages, will run. */
  isValidated(field: FlattenedField): boolean
}
type Wrong = { path: string; field?: FlattenedField }

/** The first value that does not fit its field. */
function misshapen(
  fields: readonly FlattenedField[],
  values: Values,
  asked: ShapeOptions,
): Wrong | undefined {
  for (const field of fields) {
    const value = Object.hasOwn(values, field.name) ? values[field.name] : undefined
    if (value === undefined || field.type === 'join') continue
    const each =
      asked.inAll && 'localized' in field && field.localized && isObject(value)
        ? Object.values(value)
        : [value]
    for (const one of each) {
      const wrong = problemIn(field, one, asked)
      if (wrong) return { field, ...wrong, path: [field.name, wrong.path].filter(Boolean).join('.') }
    }
  }
  return undefined
}

const itself: Wrong = { path: '' }

/** The problem, with a path below the field; empty if it is the value itself. */
function problemIn(field: FlattenedField, value: unknown, asked: ShapeOptions): Wrong | undefined {
  switch (field.type) {
    case 'group':
    case 'tab':
      return isObject(value) ? misshapen(field.flattenedFields, value, asked) : itself
    case 'array':
      return inRows(value, (row) => misshapen(field.flattenedFields, row, asked))
    case 'blocks':
      return inRows(value, (row) => {
        const block = field.blocks.find(({ slug }) => slug === row.blockType)
        return block ? misshapen(block.flattenedFields, row, asked) : undefined
      })
    case 'richText':
      return isTextOfEditor(value) ? undefined : itself
    case 'json':
    case 'point':
      return undefined
    case 'relationship':
    case 'upload':
      return fits(field, value, (one) => isReference(field.relationTo, one)) ? undefined : itself
    case 'number':
      return fits(field, value, asked.isValidated(field) ? isScalar : isNumber) ? undefined : itself
    case 'date':
      return isMoment(value) ? undefined : itself
    default:
      return fits(field, value, isScalar) ? undefined : itself
  }
}

/** Rows are objects with text ids. The panel sends 0 for no rows. */
function inRows(value: unknown, problemInRow: (row: Values) => Wrong | undefined): Wrong | undefined {
  if (value === null || value === 0 || value === '0') return undefined
  if (!Array.isArray(value)) return itself
  for (const [index, row] of value.entries()) {
    if (!isObject(row)) return { path: String(index) }
    if (!['string', 'undefined'].includes(typeof (row.id ?? undefined))) return { path: `${index}.id` }
    const wrong = problemInRow(row)
    if (wrong) return { ...wrong, path: `${index}.${wrong.path}` }
  }
  return undefined
}

/** For a multi-value field, each value must fit, and none be missing. */
function fits(field: object, value: unknown, fitsOne: (value: unknown) => boolean): boolean {
  if (value === null || value === '') return true
  const several = 'hasMany' in field && field.hasMany
  return several && Array.isArray(value) ? value.every((one) => one !== null && fitsOne(one)) : fitsOne(value)
}

const isScalar = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value)

/** An id, or a record that has one; for polymorphic fields, with the collection's slug. */
function isReference(relationTo: string | string[], value: unknown): boolean {
  const isId = (id: unknown) => typeof id === 'string' || (isObject(id) && typeof id.id === 'string')
  if (!Array.isArray(relationTo)) return isId(value)
  return isObject(value) && relationTo.includes(value.relationTo as string) && isId(value.value)
}

/** Forms send numbers as text; JSON numbers can exceed JavaScript's range. */
const isNumber = (value: unknown): boolean =>
  value === '' || (['string', 'number'].includes(typeof value) && Number.isFinite(Number(value)))

/** A timestamp valid in JavaScript and PostgreSQL: years 1 to 9999. */
function isMoment(value: unknown): boolean {
  if (value === null || value === '') return true
  if (typeof value !== 'string' && !(value instanceof Date)) return false
  const year = new Date(value).getUTCFullYear()
  return year >= 1 && year <= 9999
}
