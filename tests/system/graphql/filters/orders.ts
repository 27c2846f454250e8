import type { FlattenedField, SanitizedConfig } from 'payload'

const ordered = ['text', 'textarea', 'email', 'number', 'date', 'checkbox', 'select']

/** Paths that lists of a collection can be sorted by: single values, also of groups and of one related record. */
export function ordersOf(
  config: SanitizedConfig,
  slug: string,
  isPublic: (slug: string) => boolean,
): string[] {
  const paths = (fields: readonly FlattenedField[], above: string, related: boolean): string[] =>
    fields.flatMap((field) => {
      const path = `${above}${field.name}`
      if (field.type === 'group') return paths(field.flattenedFields, `${path}.`, related)
      if ('hasMany' in field && field.hasMany) return []
      if ((field.type === 'relationship' || field.type === 'upload') && related) {
        const target = config.collections.find((one) => one.slug === field.relationTo)
        return target && isPublic(target.slug) ? paths(target.flattenedFields, `${path}.`, false) : []
      }
      const isComputed = 'hooks' in field && field.hooks?.afterRead?.length
      const isVirtual = 'virtual' in field && field.virtual
      return ordered.includes(field.type) && !isComputed && !isVirtual && !field.hidden ? [path] : []
    })
  const { flattenedFields } = config.collections.find((one) => one.slug === slug)!
  return ['id', ...paths(flattenedFields, '', true)]
}
