import type { CollectionSlug, FlattenedField } from 'payload'
import { contentLocales } from '../../domain/locales'
import type { Compiling } from './rows'
import { notAFilter } from './unusable'
import { type Kind, kindOf } from './values'

const languageCodes: readonly string[] = contentLocales.map(({ code }) => code)

export const isLanguage = (segment: string | undefined): boolean =>
  segment !== undefined && languageCodes.includes(segment)

export const isId = (segment: string): boolean => segment === 'id' || segment === '_id'

/** Parts of a path in a filter or an order; GraphQL separates them by two underscores. */
export const segmentsOf = (path: string): string[] => path.replaceAll('__', '.').split('.')

/**
 * How the value at the end of a path is compared, and whether a record has several of them.
 *
 * @throws Unusable if the path leads to no value
 */
export function leafOf(
  compiling: Compiling,
  fields: readonly FlattenedField[],
  segments: readonly string[],
  path: string,
): { kind: Kind; many: boolean } {
  const [segment = '', ...rest] = segments
  const field = fields.find((one) => one.name === segment)
  if (!field) return isId(segment) && !rest.length ? { kind: 'id', many: false } : notAFilter(path)
  const shown = virtualPath(field)
  if (shown) return leafOf(compiling, fields, [...shown, ...rest], path)
  const many = field.type === 'join' || ('hasMany' in field && Boolean(field.hasMany))
  const next = targetOf(field)
  if (next && rest.length && !isReference(rest)) {
    const { flattenedFields } = compiling.payload.collections[next as CollectionSlug].config
    return leafOf(compiling, flattenedFields, rest, path)
  }
  if ('flattenedFields' in field && rest.length && !next)
    return leafOf(compiling, field.flattenedFields, rest, path)
  const kind = isComputed(field) ? undefined : kindOf(field)
  const ends = !rest.length || (next && isReference(rest)) || (rest.length === 1 && isLanguage(rest[0]))
  return kind && ends ? { kind, many } : notAFilter(path)
}

/** The rest of a path that ends at a reference itself. */
export const isReference = (rest: readonly string[]): boolean =>
  !rest.length || (rest.length === 1 && isId(rest[0]!))

/** Whether a field's value is made when it is read, such as a file's address: it is nowhere to compare. */
export const isComputed = (field: FlattenedField): boolean =>
  'hooks' in field && Boolean(field.hooks?.afterRead?.length)

/** The path of the value that a virtual field shows. */
export const virtualPath = (field: FlattenedField): string[] | undefined =>
  'virtual' in field && typeof field.virtual === 'string' ? field.virtual.split('.') : undefined

function targetOf(field: FlattenedField): string | undefined {
  const target =
    field.type === 'join'
      ? field.collection
      : field.type === 'relationship' || field.type === 'upload'
        ? field.relationTo
        : undefined
  return typeof target === 'string' ? target : undefined
}
