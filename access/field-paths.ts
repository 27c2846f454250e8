import type { CollectionSlug, FlattenedField, Payload } from 'payload'
import { contentLocales } from '../src/domain/locales'

/** The target of a path in a filter or an order. */
export type Place = {
  /** The field at its end; undefined if the path leads nowhere, or to something only Payload knows. */
  field?: FlattenedField
  /** The path ends at an id: of the record itself or of a related one. */
  isId: boolean
  /** Collections passed on the way, in order, without the first. */
  through: string[]
  /** Fields passed on the way, the last one included. */
  passed: FlattenedField[]
  /** The collection of the last field. */
  collection: string
  /** Passes or ends at a to-many relation, array or select: each record matches once per item. */
  many: boolean
  /** Passes a to-many relation and another relation: Payload cannot filter by such a path. */
  tangled: boolean
  /** Leads to a virtual field of a related record: Payload cannot follow it. */
  secondHand: boolean
  /** Leads into rich text or JSON, which has no fields. */
  intoJson?: boolean
}

const locales: readonly string[] = contentLocales.map(({ code }) => code)

/**
 * Follows a path such as `volunteer.lastName` from a collection or a global. Both separators work, `.` and `__`; a
 * path into a version may begin with `version` or `parent`. A virtual field leads to the record it takes its value
 * from.
 */
export function followPath(payload: Payload, collection: string, path: string): Place {
  const place: Place = {
    isId: false,
    through: [],
    passed: [],
    collection,
    many: false,
    tangled: false,
    secondHand: false,
  }
  let passesMany = false
  const segments = path.replaceAll('__', '.').split('.')
  let fields: FlattenedField[] | undefined = fieldsOf(payload, collection)
  if (segments[0] === 'version') segments.shift()
  if (segments[0] === 'parent') {
    segments.shift()
    if (!segments.length) return { ...place, isId: true }
  }
  for (const [index, segment] of segments.entries()) {
    if (index && locales.includes(segment)) continue
    const field = fields?.find((one) => 'name' in one && one.name === segment)
    if (!field) {
      // The id of an array row or block is not one of ours, and a group has none.
      const inRow = place.field && ['array', 'blocks', 'group', 'tab'].includes(place.field.type)
      const isId: boolean = (segment === 'id' || segment === '_id') && !inRow
      const intoJson = ['richText', 'json'].includes(place.field?.type ?? '')
      return { ...place, field: undefined, isId, intoJson }
    }
    place.field = field
    place.passed.push(field)
    place.isId = false
    place.many ||= isMany(field)
    const next: string | undefined = index < segments.length - 1 ? relatedTo(field) : undefined
    if (next) {
      passesMany ||= field.type === 'join' || ('hasMany' in field && Boolean(field.hasMany))
      place.through.push(next)
      place.tangled = passesMany && place.through.length > 1
      place.collection = next
    }
    fields = next ? fieldsOf(payload, next) : within(field)
  }
  const shown = place.field && 'virtual' in place.field ? place.field.virtual : undefined
  if (typeof shown === 'string') {
    const end = followPath(payload, place.collection, shown)
    const secondHand = place.through.length > 0
    const many = place.many || end.many
    return {
      ...{ ...end, many, secondHand },
      through: [...place.through, ...end.through],
      passed: [...place.passed, ...end.passed],
    }
  }
  return { ...place, isId: Boolean(place.field && relatedTo(place.field)) }
}

const isMany = (field: FlattenedField): boolean =>
  ['join', 'array', 'blocks'].includes(field.type) || ('hasMany' in field && Boolean(field.hasMany))

/** The target collection of a relationship or a join. Polymorphic relationships cannot be followed. */
export function relatedTo(field: FlattenedField): string | undefined {
  const target =
    field.type === 'relationship' || field.type === 'upload'
      ? field.relationTo
      : field.type === 'join'
        ? field.collection
        : undefined
  return typeof target === 'string' ? target : undefined
}

const fieldsOf = ({ collections, globals }: Payload, slug: string): FlattenedField[] | undefined =>
  (collections[slug as CollectionSlug]?.config ?? globals.config.find((global) => global.slug === slug))
    ?.flattenedFields

function within(field: FlattenedField): FlattenedField[] | undefined {
  if (field.type === 'blocks')
    return field.blocks.flatMap(({ flattenedFields }) => flattenedFields as FlattenedField[])
  return 'flattenedFields' in field ? field.flattenedFields : undefined
}
