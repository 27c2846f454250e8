import { type GraphQLResolveInfo, isObjectType } from 'graphql'
import type { FlattenedField } from 'payload'

/** Names of fields to load, in Payload's format; undefined loads everything. */
export type Projection = { [name: string]: Projection | true } | undefined

/**
 * The part of a root field's projection for the field at `info.path`. Payload does the same below its own resolvers
 * and does not export it.
 */
export function projectionAt(info: GraphQLResolveInfo, ofRoot: Projection): Projection {
  if (!ofRoot) return undefined
  let found: Projection | true = ofRoot
  for (const name of namesTo(info)) found = typeof found === 'object' ? found[name] : undefined
  return typeof found === 'object' ? found : undefined
}

function namesTo({ path, schema, fieldName, parentType }: GraphQLResolveInfo): string[] {
  const names: string[] = []
  for (let at: typeof path | undefined = path; at; at = at.prev) {
    const type = at.typename ? schema.getType(at.typename) : undefined
    if (!isObjectType(type)) continue
    // A path contains aliases: the field's own name is known, and for those above it Payload uses the alias, too.
    const name = at === path && type.name === parentType.name ? fieldName : String(at.key)
    const field = type.getFields()[name]?.extensions.field as FlattenedField | undefined
    if (!field || !('name' in field)) continue
    const severalTargets = field.type === 'relationship' && Array.isArray(field.relationTo)
    names.unshift(field.name, ...(field.type === 'join' ? ['docs'] : severalTargets ? ['value'] : []))
  }
  return names
}
