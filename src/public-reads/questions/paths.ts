import type { FlattenedField, Payload } from 'payload'
import { followPath, relatedTo } from '../../../access/field-paths'
import { isObject } from '../../domain/json'

/** Other collections that a filter on `slug` reads. */
export function filteredBy(payload: Payload, slug: string, where: unknown): string[] {
  if (Array.isArray(where)) return where.flatMap((one) => filteredBy(payload, slug, one))
  if (!isObject(where)) return []
  return Object.entries(where).flatMap(([path, condition]) => {
    if (/^(and|or)$/i.test(path)) return filteredBy(payload, slug, condition)
    const { through, field } = followPath(payload, slug, path)
    const related = field && relatedTo(field)
    if (!related) return through
    const deeper = Object.values(isObject(condition) ? condition : {}).filter(isObject)
    return deeper.length || field.type === 'join'
      ? [...through, related, ...filteredBy(payload, related, deeper)]
      : through
  })
}

/** Other collections that an order such as `-municipality.name,title` reads. */
export const orderedBy = (payload: Payload, slug: string, sort: unknown): string[] =>
  typeof sort === 'string'
    ? sort.split(',').flatMap((path) => followPath(payload, slug, path.trim().replace(/^-/, '')).through)
    : []

/** Collections whose records are shown in virtual fields of `slug`. */
export function shownIn(payload: Payload, slug: string, fields: FlattenedField[], path = ''): string[] {
  return fields.flatMap((field) => {
    const name = `${path}${field.name}`
    if ('virtual' in field && typeof field.virtual === 'string')
      return followPath(payload, slug, name).through
    return 'flattenedFields' in field && !relatedTo(field)
      ? shownIn(payload, slug, field.flattenedFields, `${name}.`)
      : []
  })
}
